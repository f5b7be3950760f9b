// The practice page: who you are on the left, SimCord's view of the chosen place in a frame on the right.
// The place is kept in the address (#robin/volunteer-desk), so that a reload and the Back button do what one expects.

import { point, show, watchActions, watchLinks, write } from "./chat.js";

const POLL = 1000; // milliseconds between two looks at what is new
const FIRST = { person: "sam", place: "general-support" };

const element = (id) => document.getElementById(id);
const state = { people: [], current: null, turn: 0, drawn: "" };
const isCurrent = (person, place) => state.current?.person === person && state.current?.place === place;
const person = (key) => state.people.find((one) => one.key === key);

// ---- what the page shows ----------------------------------------------------------------------------------------

function create(tag, properties = {}, ...children) {
  const made = Object.assign(document.createElement(tag), properties);
  made.append(...children);
  return made;
}

const placeName = (key) => (key === "direct" ? "Direct messages" : `#${key}`);
const picture = (one) => create("img", { src: `/practice/face/${one.key}.png`, alt: "" });

function placeItem(one, place) {
  const button = create("button", { type: "button", className: "place" });
  button.append(create("span", { className: "name", textContent: placeName(place.key) }));
  Object.assign(button.dataset, { person: one.key, place: place.key });
  if (place.new > 0) {
    const badge = create("span", { className: "new", textContent: String(place.new) });
    badge.append(create("span", { className: "unseen", textContent: " new" }));
    button.append(badge);
  }
  if (isCurrent(one.key, place.key)) button.setAttribute("aria-current", "page");
  button.addEventListener("click", () => go(one.key, place.key));
  return create("li", {}, button);
}

function personSection(one) {
  const part = create("small", { textContent: one.part });
  const title = create("h2", { id: `person-${one.key}` }, picture(one), one.name, part);
  const places = one.places.map((place) => placeItem(one, place));
  const section = create("section", { className: "person" }, title, create("ul", {}, ...places));
  section.setAttribute("aria-labelledby", title.id);
  return section;
}

function draw() {
  const wanted = JSON.stringify([state.people, state.current]);
  if (wanted === state.drawn) return; // leaves the focus and a reader's position where they are
  state.drawn = wanted;
  const focused = document.activeElement?.closest(".place")?.dataset;
  element("people").replaceChildren(...state.people.map(personSection));
  if (focused) {
    document.querySelector(`.place[data-person="${focused.person}"][data-place="${focused.place}"]`)?.focus();
  }
  const me = person(state.current?.person);
  if (!me) return;
  const where = state.current.place === "direct" ? "direct messages with Breakwater" : `#${state.current.place}`;
  const line = create("span", {}, "You are ", create("b", { textContent: me.name }), `, the ${me.part}, in `);
  line.append(create("b", { textContent: where }));
  element("here").replaceChildren(picture(me), line);
  element("frame").title = `${where}, as ${me.name}`;
}

function note(text, label, action) {
  const box = element("note");
  box.hidden = !text;
  box.replaceChildren(text ?? "");
  if (!label) return;
  const button = create("button", { type: "button", textContent: label });
  button.addEventListener("click", action);
  box.append(button);
}

// ---- choosing a place -------------------------------------------------------------------------------------------

function chosen() {
  const [one, place] = decodeURIComponent(location.hash.slice(1)).split("/");
  return one && place ? { person: one, place } : FIRST;
}

async function go(one, place) {
  const wanted = `#${one}/${place}`;
  if (location.hash !== wanted) history.pushState(null, "", wanted);
  if (!isCurrent(one, place)) await open(one, place);
}

let opening = Promise.resolve();
let wish = 0;

// One after the other; of several wishes that are waiting only the last one counts.
function open(one, place) {
  element("frame").classList.add("waiting"); // nobody shall type into the place that they have just left
  wish += 1;
  const mine = wish;
  opening = opening.then(() => (mine === wish ? openNow(one, place) : undefined));
  return opening;
}

async function openNow(one, place) {
  const timezone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const answer = await fetch("/practice/open", {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify({ person: one, place, timezone }),
  }).catch(() => null);
  if (!answer) return stopped();
  if (!answer.ok) return note(await answer.text(), "Back to the start", () => go(FIRST.person, FIRST.place));
  const opened = await answer.json();
  state.turn = opened.turn;
  state.current = { person: one, place };
  note();
  await show(opened.frame);
  watchActions(note);
  watchLinks(jump);
  element("frame").classList.remove("waiting");
  return look();
}

async function jump(channel, message) {
  const one = person(state.current.person);
  const place = one.places.find((each) => each.channel === channel);
  if (!place) return note(`${one.name} cannot see that place.`);
  await go(one.key, place.key);
  return message && point(message);
}

// ---- what is new ------------------------------------------------------------------------------------------------

function stopped() {
  note("The practice server has stopped. Start it again with “make run”.", "Try again", () => location.reload());
}

async function look() {
  const answer = await fetch("/practice/state", { cache: "no-store" }).catch(() => null);
  if (!answer?.ok) return stopped();
  const seen = await answer.json();
  state.people = seen.people;
  draw();
  if (!state.current || seen.turn === state.turn) return undefined;
  const { person: one, place } = state.current;
  return note("The practice server is open in another tab.", "Use it here", () => open(one, place));
}

// ---- start ------------------------------------------------------------------------------------------------------

for (const button of document.querySelectorAll(".try button")) {
  button.addEventListener("click", async () => {
    await go(button.dataset.person, button.dataset.place);
    await write(button.textContent);
  });
}
const follow = () => { const { person: one, place } = chosen(); return open(one, place); };
window.addEventListener("popstate", follow);

await follow();
for (;;) {
  await new Promise((resolve) => { setTimeout(resolve, POLL); });
  if (!document.hidden) await look();
}
