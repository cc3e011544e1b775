/* Puts the page into a language and an appearance, and starts it. */
const SECTIONS = ["movement", "timetable", "settlements", "claims", "losses", "trends"];

function isDark() {
  const chosen = document.documentElement.dataset.theme;
  return chosen ? chosen === "dark" : matchMedia("(prefers-color-scheme: dark)").matches;
}

function speak(language) {
  view.language = language;
  document.documentElement.lang = language;
  document.title = `${word("plan")} – ${named(data.names)}`;
  byId("title").textContent = word("plan");
  byId("subtitle").textContent = `${named(data.names)} · ${dayAndHour(data.start)} – ${dayAndHour(data.deadline)}`;
  byId("notice").textContent = named(data.notice);
  byId("made-from").textContent = say("madeFrom", data.madeFrom);
  byId("language").textContent = word("otherLanguage");
  byId("language").lang = language === "uk" ? "en" : "uk";
  byId("theme").textContent = word(isDark() ? "light" : "dark");
  for (const element of document.querySelectorAll("[data-word]")) element.textContent = word(element.dataset.word);
  for (const element of document.querySelectorAll("[data-label]")) element.setAttribute("aria-label", word(element.dataset.label));
  const targets = { movement: "movement", timetable: "timetable", settlements: "settlements", claims: "claims", losses: "crossing-losses", trends: "trends-section" };
  replace(byId("contents"), SECTIONS.map((key) => html("a", { href: `#${targets[key]}` }, word(key))));
  view.parts.forEach((one) => one.draw());
}

/* The address may choose: #lang=uk&theme=dark&time=2023-08-10T09:00:00Z&run=…&place=… Otherwise the browser's own settings do. */
const wish = new URLSearchParams(location.hash.slice(1));
if (["dark", "light"].includes(wish.get("theme"))) document.documentElement.dataset.theme = wish.get("theme");
if (Number.isFinite(Date.parse(wish.get("time")))) view.time = Date.parse(wish.get("time")) / 1000;
const first = (navigator.languages ?? []).find((language) => /^(uk|en)/.test(language)) ?? "en";

byId("language").addEventListener("click", () => speak(view.language === "uk" ? "en" : "uk"));
byId("theme").addEventListener("click", () => {
  document.documentElement.dataset.theme = isDark() ? "light" : "dark";
  byId("theme").textContent = word(isDark() ? "light" : "dark");
});
byId("print").addEventListener("click", () => window.print());
speak(["uk", "en"].includes(wish.get("lang")) ? wish.get("lang") : first.slice(0, 2));
const wishedRun = data.runs.findIndex((run) => run.id === wish.get("run"));
const wishedPlace = data.places.findIndex((place) => known(place.node) && data.nodes[place.node].id === wish.get("place"));
if (wishedRun >= 0) choose("run", wishedRun);
else if (wishedPlace >= 0) choose("place", wishedPlace);
steerMap();
steerClock();
steerTimetable();
document.documentElement.dataset.ready = "yes";
