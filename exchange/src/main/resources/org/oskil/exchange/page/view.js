/* The page's state, and the small tools every part draws with. */
const data = JSON.parse(document.getElementById("data").textContent);
const view = { language: "en", time: data.start, chosen: null, parts: [] };

const byId = (id) => document.getElementById(id);
const word = (key) => WORDS[view.language][key] ?? key;
const say = (key, values) => word(key).replace(/\{(\w+)\}/g, (_, name) => values[name]);
const named = (thing) => thing[view.language];

function counted(number, key) {
  const rule = new Intl.PluralRules(view.language).select(number);
  const forms = word(key);
  const form = view.language === "uk" ? { one: 0, few: 1 }[rule] ?? 2 : rule === "one" ? 0 : 1;
  return `${whole(number)} ${forms[form]}`;
}

const whole = (number) => new Intl.NumberFormat(view.language, { maximumFractionDigits: 0, useGrouping: true }).format(number);
const decimal = (number, digits = 1) =>
  new Intl.NumberFormat(view.language, { minimumFractionDigits: digits, maximumFractionDigits: digits }).format(number);
/* Weighted person-seconds as weighted person-hours. */
const personHours = (seconds) => whole(Math.round(seconds / 3600));

function local(seconds, options) {
  return new Intl.DateTimeFormat(view.language, { timeZone: data.zone, hourCycle: "h23", ...options }).format(seconds * 1000);
}
const hourOf = (seconds) => local(seconds, { hour: "2-digit", minute: "2-digit" });
const dayOf = (seconds) => local(seconds, { weekday: "short", day: "numeric", month: "short" });
const dayAndHour = (seconds) => local(seconds, { day: "numeric", month: "short", hour: "2-digit", minute: "2-digit" });

/* Builds an element; text always goes in as text, so no name in the data can become markup. */
function fill(element, attributes, children) {
  for (const [name, value] of Object.entries(attributes)) {
    if (name === "on") {
      for (const [event, listener] of Object.entries(value)) element.addEventListener(event, listener);
    } else if (value !== null && value !== undefined && value !== false) {
      element.setAttribute(name, value === true ? "" : value);
    }
  }
  element.append(...children.flat(Infinity).filter((child) => child !== null && child !== undefined && child !== false));
  return element;
}
const html = (tag, attributes = {}, ...children) => fill(document.createElement(tag), attributes, children);
const svg = (tag, attributes = {}, ...children) =>
  fill(document.createElementNS("http://www.w3.org/2000/svg", tag), attributes, children);
const replace = (parent, ...children) => parent.replaceChildren(...children.flat(Infinity).filter(Boolean));

/* A part draws itself anew when the language changes, follows the clock, and follows what is chosen. */
function part({ draw, tick, choose }) {
  view.parts.push({ draw: draw ?? (() => {}), tick: tick ?? (() => {}), choose: choose ?? (() => {}) });
}

function choose(kind, index) {
  view.chosen = kind === null ? null : { kind, index };
  view.parts.forEach((one) => one.choose());
}
const isChosen = (kind, index) => view.chosen !== null && view.chosen.kind === kind && view.chosen.index === index;

/* Makes an SVG group work like a button. */
const asButton = (label, act) => ({
  tabindex: 0, role: "button", "aria-label": label,
  on: {
    click: act,
    keydown: (event) => {
      if (event.key === "Enter" || event.key === " ") {
        event.preventDefault();
        act();
      }
    },
  },
});

const sum = (numbers) => numbers.reduce((total, number) => total + number, 0);
const lineStyle = (index) => `stroke: var(--line-${index % 8}); stroke-dasharray: ${["none", "6 3", "2 3", "9 3 2 3", "12 4", "4 2 1 2"][index % 6]}`;
const hubById = new Map(data.hubs.map((hub) => [hub.id, hub]));
const lineIndex = new Map(data.lines.map((line, index) => [line.id, index]));
