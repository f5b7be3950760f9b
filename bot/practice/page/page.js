// The practice page: who you are on the left, SimCord's view of the chosen place in a frame on the right.
// The place is kept in the address (#robin/volunteer-desk), so that a reload and the Back button do what one expects.

import { point, show, tell, watchActions, watchLinks, watchMessages, write } from "./chat.js";
import { ask, drawApps, offer } from "./apps.js";
import { drawTime, watchTime } from "./time.js";

const POLL = 1000; // milliseconds between two looks at what is new
const FIRST = { person: "sam", place: "general-support" };

const element = (id) => document.getElementById(id);
const state = { people: [], current: null, turn: 0, drawn: "", apps: null, gone: false };
const isCurrent = (one, place) => state.current?.person === one && state.current?.place === place;
const person = (key) => state.people.find((one) => one.key === key);
const place = (one, key) => one?.places.find((each) => each.key === key);
const last = {}; // person -> where they were last

// ---- what the page shows ----------------------------------------------------------------------------------------

function create(tag, properties = {}, ...children) {
  const made = Object.assign(document.createElement(tag), properties);
  made.append(...children);
  return made;
}

const DIRECT = "Direct messages";
const placeName = (there) => (there.key === "direct" ? DIRECT : `${there.inside ? "" : "#"}${there.name}`);
const whereName = (there) => (there.key === "direct" ? "direct messages with Breakwater" : placeName(there));
const picture = (one) => create("img", { src: `/practice/face/${one.key}.png`, alt: "" });

function badge(count) {
  const made = create("span", { className: "new", textContent: String(count) });
  made.append(create("span", { className: "unseen", textContent: " new" }));
  return made;
}

function placeItem(one, there) {
  const button = create("button", { type: "button", className: there.inside ? "place thread" : "place" });
  button.append(create("span", { className: "name", textContent: placeName(there), title: placeName(there) }));
  Object.assign(button.dataset, { person: one.key, place: there.key });
  if (there.new > 0) button.append(badge(there.new));
  if (isCurrent(one.key, there.key)) button.setAttribute("aria-current", "page");
  button.addEventListener("click", () => go(one.key, there.key));
  return create("li", {}, button);
}

// On narrow pages the names stand side by side, and the places of one person alone below them.
function personSection(one) {
  const fresh = one.places.reduce((sum, there) => sum + there.new, 0);
  const who = create("button", { type: "button", className: "who" }, picture(one));
  who.append(create("span", { textContent: one.name }), create("small", { textContent: one.part }));
  if (fresh) who.append(badge(fresh));
  who.dataset.person = one.key;
  who.addEventListener("click", () => go(one.key, (place(one, last[one.key]) ?? one.places[0]).key));
  const title = create("h2", { id: `person-${one.key}` }, who);
  const section = create("section", { className: "person" }, title);
  section.append(create("ul", {}, ...one.places.map((there) => placeItem(one, there))));
  section.classList.toggle("current", state.current?.person === one.key);
  section.setAttribute("aria-labelledby", title.id);
  return section;
}

function draw() {
  const wanted = JSON.stringify([state.people, state.current]);
  if (wanted === state.drawn) return; // leaves the focus and a reader's position where they are
  state.drawn = wanted;
  const { person: one, place: there } = document.activeElement?.closest(".place, .who")?.dataset ?? {};
  element("people").replaceChildren(...state.people.map(personSection));
  if (one) document.querySelector(`[data-person="${one}"]${there ? `[data-place="${there}"]` : ".who"}`)?.focus();
  const me = person(state.current?.person);
  if (!me) return;
  const where = whereName(place(me, state.current.place) ?? state.current.there ?? { key: "", name: "" });
  const line = create("span", {}, "You are ", create("b", { textContent: me.name }), " in ");
  line.append(create("b", { textContent: where }));
  element("where").replaceChildren(picture(me), line);
  element("frame").title = `${where}, as ${me.name}`;
}

// A thread is closed, or somebody has left it, while it is open on the page.
function leaveWhatIsGone() {
  const me = person(state.current.person);
  const there = place(me, state.current.place);
  if (there) {
    state.current.there = there;
    state.gone = false;
  } else if (!state.gone) {
    state.gone = true;
    const back = place(me, state.current.there?.inside) ?? me.places[0];
    note(`This is no place of ${me.name}'s any more.`, `Go to ${whereName(back)}`, () => go(me.key, back.key));
  }
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
  const [one, there] = decodeURIComponent(location.hash.slice(1)).split("/");
  return one && there ? { person: one, place: there } : FIRST;
}

async function go(one, there) {
  const wanted = `#${one}/${there}`;
  if (location.hash !== wanted) history.pushState(null, "", wanted);
  if (!isCurrent(one, there)) await open(one, there);
}

let opening = Promise.resolve();
let wish = 0;

// One after the other; of several wishes that are waiting only the last one counts.
function open(one, there) {
  element("frame").classList.add("waiting"); // nobody shall type into the place that they have just left
  wish += 1;
  const mine = wish;
  opening = opening.then(() => (mine === wish ? openNow(one, there) : undefined));
  return opening;
}

async function openNow(one, there) {
  const timezone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const answer = await ask("/practice/open", { person: one, place: there, timezone });
  if (!answer) return stopped();
  if (!answer.ok) return note(await answer.text(), "Back to the start", () => go(FIRST.person, FIRST.place));
  state.current = { person: one, place: there };
  state.gone = false;
  last[one] = there;
  note();
  return present(await answer.json());
}

async function present(opened) {
  element("frame").classList.add("waiting");
  state.turn = opened.turn;
  await show(opened.frame);
  watchActions(note);
  watchLinks(jump);
  watchMessages((message, x, y) => state.apps && offer({ ...state.apps, message }, "this message", x, y, use));
  element("frame").classList.remove("waiting");
  return look();
}

async function jump(channel, message) {
  const one = person(state.current.person);
  const there = one.places.find((each) => each.channel === channel);
  if (!there) return note(`${one.name} cannot see that place.`);
  await go(one.key, there.key);
  return message && point(message);
}

async function use(name, message) {
  const answer = await ask("/practice/apps", { turn: state.turn, name, message });
  if (!answer) return stopped();
  if (!answer.ok) return note(await answer.text());
  const anew = await answer.json();
  return anew.frame ? present(anew) : look();
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
  drawTime(seen);
  if (!state.current) return undefined;
  if (seen.turn === state.turn) {
    tell(seen.now);
    state.apps = seen.apps;
    drawApps(seen.apps, use);
    return leaveWhatIsGone();
  }
  const { person: one, place: there } = state.current;
  return note("The practice server is open in another tab.", "Use it here", () => open(one, there));
}

// ---- start ------------------------------------------------------------------------------------------------------

for (const button of document.querySelectorAll(".try button")) {
  button.addEventListener("click", async () => {
    await go(button.dataset.person, button.dataset.place);
    await write(button.textContent);
  });
}
const follow = () => { const { person: one, place: there } = chosen(); return open(one, there); };
watchTime(async (seconds) => {
  const answer = await ask("/practice/time", { seconds });
  if (!answer) return stopped();
  if (!answer.ok) return note(await answer.text());
  return look();
});
window.addEventListener("popstate", follow);

await follow();
for (;;) {
  await new Promise((resolve) => { setTimeout(resolve, POLL); });
  if (!document.hidden) await look();
}
