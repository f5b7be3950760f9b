// The practice server's clock, which can be sent ahead of the computer's.

const HOUR = 3600;
const buttons = [...document.querySelectorAll("#time button")];
const label = document.getElementById("now");

/** Buttons that let time pass: `pass` is given how many seconds, and ends when they have passed. */
export function watchTime(pass) {
  for (const button of buttons) {
    button.addEventListener("click", async () => {
      for (const each of buttons) each.disabled = true;
      label.textContent = "Time is passing…";
      try {
        await pass(Number(button.dataset.seconds));
      } finally {
        for (const each of buttons) each.disabled = false;
        button.focus();
      }
    });
  }
}

/** Says what time it is there, where that is not the time here. */
export function drawTime({ now, ahead }) {
  if (buttons[0].disabled) return;
  const moment = new Intl.DateTimeFormat([], { weekday: "short", hour: "2-digit", minute: "2-digit" }).format(now * 1000);
  const said = ahead ? `${moment} (+${span(ahead)})` : "";
  if (label.textContent !== said) label.textContent = said;
}

function span(seconds) {
  const parts = [[Math.floor(seconds / (24 * HOUR)), "d"], [Math.floor(seconds / HOUR) % 24, "h"], [Math.floor(seconds / 60) % 60, "min"]];
  return parts.filter(([count]) => count).map(([count, unit]) => `${count} ${unit}`).join(" ");
}
