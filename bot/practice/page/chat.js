// The frame with SimCord's page. It comes from our own address, so we may look into it.

const frame = document.getElementById("frame");

const TROUBLES = [
  [/not completed|uncertain|awaiting a confirmed/i, "That did not work as it should. The terminal may say more."],
  [/interrupted/i, "The chat has lost its connection and keeps trying."],
];
const FINE = /^(message|callback|action|reaction|poll|pin) /i;
const RELATIVE = /^(in .+|.+ ago|now|yesterday|tomorrow|(this|last|next) \w+)$/;
const UNITS = [[60, "second", 1], [3600, "minute", 60], [86_400, "hour", 3600], [604_800, "day", 86_400], [Infinity, "week", 604_800]];
const JUMP = /^https:\/\/(?:\w+\.)?discord\.com\/channels\/(?:\d+|@me)\/(\d+)(?:\/(\d+))?$/;

const pause = (milliseconds) => new Promise((resolve) => { setTimeout(resolve, milliseconds); });

/** Shows another address, without a step of its own in the Back button. Ends when one can type there. */
export async function show(address) {
  await new Promise((loaded) => {
    frame.addEventListener("load", loaded, { once: true });
    frame.contentWindow.location.replace(new URL(address, location.href));
  });
  // SimCord measures its window once after it is ready; a message that is sent meanwhile stays unsent.
  await present(() => true);
  await pause(60);
  await present(() => true);
}

/** SimCord says in its toolbar how an action ended. The toolbar is hidden: `note` is given what a person has to know. */
export function watchActions(note) {
  const status = frame.contentDocument?.getElementById("action-status");
  if (!status) return;
  let said = "";
  new frame.contentWindow.MutationObserver(() => {
    if (status.textContent === said) return;
    said = status.textContent;
    const trouble = TROUBLES.find(([pattern]) => pattern.test(said));
    if (trouble) note(trouble[1]);
    else if (FINE.test(said)) note();
  }).observe(status, { childList: true, characterData: true, subtree: true });
}

/** Links to messages lead to discord.com, where this server does not exist: `jump` is given channel and message. */
export function watchLinks(jump) {
  frame.contentDocument?.addEventListener("click", (event) => {
    const [, channel, message] = JUMP.exec(event.target.closest?.("a[href]")?.href ?? "") ?? [];
    if (!channel) return;
    event.preventDefault();
    jump(channel, message);
  }, { capture: true });
}

/** Keeps "2 minutes ago" true: SimCord writes it once. `now` is in Unix seconds. */
export function tell(now) {
  for (const time of frame.contentDocument?.querySelectorAll("time.discord-timestamp") ?? []) {
    if (!RELATIVE.test(time.textContent)) continue;
    const seconds = new Date(time.dateTime) / 1000 - now;
    const [, unit, size] = UNITS.find(([limit]) => Math.abs(seconds) < limit);
    const said = new Intl.RelativeTimeFormat("en-GB", { numeric: "auto" }).format(Math.round(seconds / size), unit);
    if (time.textContent !== said) time.textContent = said;
  }
}

/** A right click on a message: `offer` is given the message, and where on our page the menu belongs. */
export function watchMessages(offer) {
  frame.contentDocument?.addEventListener("contextmenu", (event) => {
    const message = event.target.closest?.("#channel-message-list [data-message-id]")?.dataset.messageId;
    if (!message || event.target.closest("a, input, textarea")) return;
    const { left, top } = frame.getBoundingClientRect();
    if (offer(message, left + event.clientX, top + event.clientY)) event.preventDefault();
  });
}

async function present(find) {
  for (let tries = 0; tries < 150; tries += 1) {
    const found = frame.contentWindow.simcordPreview?.ready && find(frame.contentDocument);
    if (found) return found;
    await pause(30);
  }
  return null;
}

/** Writes into the message box. Sends nothing. */
export async function write(text) {
  const box = await present((page) => {
    const found = page.getElementById("channel-composer-input");
    return found?.checkVisibility() && !found.disabled ? found : null;
  });
  if (!box) return;
  box.value = text;
  box.dispatchEvent(new frame.contentWindow.Event("input", { bubbles: true }));
  box.focus();
}

/** Brings a message into sight and marks it for a moment. */
export async function point(message) {
  const found = await present((page) => page.querySelector(`#channel-message-list [data-message-id="${message}"]`));
  if (!found) return;
  found.scrollIntoView({ block: "center" });
  found.classList.add("breakwater-found");
  setTimeout(() => found.classList.remove("breakwater-found"), 2000);
}
