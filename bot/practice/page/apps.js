// What Discord shows under "Apps" when one presses a message for longer.

const button = document.getElementById("apps");
const menu = document.getElementById("apps-menu");

/** Asks our server for something. Returns the answer, or null where it is not there any more. */
export const ask = (address, what) =>
  fetch(address, { method: "POST", headers: { "Content-Type": "application/json" }, body: JSON.stringify(what) })
    .catch(() => null);

/** Opens the menu for one message, at a place of our page. Says that it did. */
export function offer(apps, about, x, y, use) {
  const heading = document.createElement("p");
  heading.textContent = `Apps, on ${about}`;
  menu.replaceChildren(heading, ...apps.names.map((name) => {
    const item = Object.assign(document.createElement("button"), { type: "button", textContent: name });
    item.addEventListener("click", () => { menu.hidePopover(); use(name, apps.message); });
    return item;
  }));
  menu.showPopover();
  menu.style.left = `${Math.max(8, Math.min(x, innerWidth - menu.offsetWidth - 8))}px`;
  menu.style.top = `${Math.max(8, Math.min(y, innerHeight - menu.offsetHeight - 8))}px`;
  menu.querySelector("button").focus();
  return true;
}

/** Shows the button for the newest message of somebody else, where there is anything to do with one. */
export function drawApps(apps, use) {
  button.hidden = !apps;
  if (!apps) return;
  button.onclick = () => {
    const { left, bottom } = button.getBoundingClientRect();
    offer(apps, `${apps.author}'s newest message`, left, bottom + 4, use);
  };
}
