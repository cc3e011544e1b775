/* The map: an equal-distance sketch around the middle of the network. One unit is about a metre; symbols keep their size on the screen. */
const chart = { box: null, symbols: [], names: [], obstacles: [], scale: 1 };
const middle = data.nodes.length
  ? { lat: sum(data.nodes.map((node) => node.lat)) / data.nodes.length, lon: sum(data.nodes.map((node) => node.lon)) / data.nodes.length }
  : { lat: 0, lon: 0 };
const METRES_PER_DEGREE = 111320;
const project = (lat, lon) => ({
  x: (lon - middle.lon) * METRES_PER_DEGREE * Math.cos((middle.lat * Math.PI) / 180),
  y: (middle.lat - lat) * METRES_PER_DEGREE,
});
const at = data.nodes.map((node) => project(node.lat, node.lon));
const known = (...nodes) => nodes.every((node) => node >= 0);
const radiusOf = (people) => (people ? 4 + Math.sqrt(people) * 0.28 : 3);

function boundsOf(points) {
  const xs = points.map((point) => point.x), ys = points.map((point) => point.y);
  const room = 1.12;
  const width = Math.max(Math.max(...xs) - Math.min(...xs), 4000) * room, height = Math.max(Math.max(...ys) - Math.min(...ys), 4000) * room;
  return { x: (Math.min(...xs) + Math.max(...xs)) / 2 - width / 2, y: (Math.min(...ys) + Math.max(...ys)) / 2 - height / 2, width, height };
}
const districtBox = () => boundsOf(data.places.filter((place) => known(place.node)).map((place) => at[place.node]));
const networkBox = () => boundsOf(at);

function look(box) {
  const map = byId("map");
  chart.box = box;
  map.setAttribute("viewBox", `${box.x} ${box.y} ${box.width} ${box.height}`);
  const size = map.getBoundingClientRect();
  chart.scale = Math.max(box.width / Math.max(size.width, 1), box.height / Math.max(size.height, 1));
  for (const symbol of chart.symbols) put(symbol.element, symbol.at);
  placeNames();
}

const put = (element, point) => element.setAttribute("transform", `translate(${point.x} ${point.y}) scale(${chart.scale})`);

function zoom(factor, around) {
  const box = chart.box, centre = around ?? { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  const width = Math.min(Math.max(box.width * factor, 3000), 600000), by = width / box.width;
  look({ x: centre.x - (centre.x - box.x) * by, y: centre.y - (centre.y - box.y) * by, width, height: box.height * by });
}

/* Names of larger places win. A name stands to the right, left, below or above; one that finds no room is left out. */
function placeNames() {
  const screen = (point) => ({ x: point.x / chart.scale, y: point.y / chart.scale });
  const taken = chart.obstacles.map(({ at: point, radius }) => {
    const { x, y } = screen(point);
    return { left: x - radius, right: x + radius, top: y - radius, bottom: y + radius };
  });
  for (const name of chart.names) {
    const { x, y } = screen(name.at), width = name.text.length * 6.9 + 2, room = name.room;
    const spots = [
      { dx: room, dy: 4, anchor: "start", left: x + room }, { dx: -room, dy: 4, anchor: "end", left: x - room - width },
      { dx: 0, dy: room + 9, anchor: "middle", left: x - width / 2 }, { dx: 0, dy: -room - 2, anchor: "middle", left: x - width / 2 },
    ];
    const boxOf = (spot) => ({ left: spot.left, right: spot.left + width, top: y + spot.dy - 10, bottom: y + spot.dy + 3 });
    const free = (box) => !taken.some((other) => box.left < other.right && other.left < box.right && box.top < other.bottom && other.top < box.bottom);
    const spot = spots.find((one) => free(boxOf(one)));
    name.element.style.display = spot ? "" : "none";
    if (!spot) continue;
    taken.push(boxOf(spot));
    fill(name.element.firstChild, { x: spot.dx, y: spot.dy, "text-anchor": spot.anchor }, []);
  }
}

function symbol(point, attributes, ...children) {
  const element = svg("g", attributes, ...children);
  chart.symbols.push({ element, at: point });
  return element;
}

/* The room is how far from its point a name begins, the weight who comes first. */
function nameAt(point, text, room, weight, kind) {
  const element = symbol(point, { "aria-hidden": "true" }, svg("text", { class: kind }, text));
  chart.names.push({ element, at: point, text, room, weight });
  return element;
}

function ways() {
  const path = (a, b, attributes, ...children) => svg("line", { x1: at[a].x, y1: at[a].y, x2: at[b].x, y2: at[b].y, ...attributes }, ...children);
  return [
    data.river.map((points) =>
      svg("polyline", { class: "river", points: points.map(([lat, lon]) => { const point = project(lat, lon); return `${point.x},${point.y}`; }).join(" ") })),
    data.roads.filter((road) => known(road.a, road.b)).map((road) => path(road.a, road.b, { class: `road ${road.evidence}` }, svg("title", {}, road.ref))),
    svg("polyline", { class: "track", id: "track" }),
    data.crossings.filter((crossing) => known(crossing.a, crossing.b)).map((crossing) => path(crossing.a, crossing.b, { class: `crossing ${crossing.state}` })),
  ].flat();
}

function crossingSign(crossing, index) {
  const label = `${word("crossing")}: ${named(crossing)}, ${word(crossing.state)}`;
  return symbol(middleOf(crossing), { class: `crossing-sign ${crossing.state}`, "data-index": index, ...asButton(label, () => choose("crossing", index)) },
    svg("circle", { r: 6.5 }), svg("path", { d: crossing.state === "OPEN" ? "M-3 0L-1 2.5L3.2 -2.5" : "M-2.6 -2.6L2.6 2.6M-2.6 2.6L2.6 -2.6" }), svg("title", {}, label));
}

function placeSign(place, index) {
  const people = peopleOf(place);
  const label = `${named(place)}: ${counted(people, "people")}`;
  return symbol(at[place.node], { class: "place", "data-index": index, ...asButton(label, () => choose("place", index)) },
    svg("circle", { class: "everyone", r: radiusOf(people) }), svg("circle", { class: "waiting", r: radiusOf(people) }), svg("title", {}, label));
}

function hubSign(hub) {
  const label = `${named(hub)}, ${word(hub.kind)}`;
  return symbol(at[hub.node], { class: `hub ${hub.kind}`, role: "img", "aria-label": label },
    svg("rect", { x: -7, y: -7, width: 14, height: 14, rx: 2 }), svg("title", {}, label));
}

const middleOf = (crossing) => ({ x: (at[crossing.a].x + at[crossing.b].x) / 2, y: (at[crossing.a].y + at[crossing.b].y) / 2 });

function allNames() {
  chart.names = [];
  const hubs = data.hubs.filter((hub) => known(hub.node));
  const places = data.places.filter((place) => known(place.node));
  const crossings = data.crossings.filter((crossing) => known(crossing.a, crossing.b));
  chart.obstacles = [
    ...hubs.map((hub) => ({ at: at[hub.node], radius: 7 })),
    ...crossings.map((crossing) => ({ at: middleOf(crossing), radius: 7 })),
    ...places.map((place) => ({ at: at[place.node], radius: radiusOf(peopleOf(place)) - 1 })),
  ];
  const names = [
    ...hubs.map((hub) => nameAt(at[hub.node], named(hub), 11, 1e9, "hub-name")),
    ...places.map((place) => nameAt(at[place.node], named(place), radiusOf(peopleOf(place)) + 4, peopleOf(place), "")),
    ...crossings.map((crossing) => nameAt(middleOf(crossing), crossing.id, 10, crossing.state === "OPEN" ? 40 : 0, "crossing-name")),
  ];
  chart.names.sort((one, other) => other.weight - one.weight);
  return names;
}

part({
  draw() {
    const map = byId("map");
    chart.symbols = [];
    const places = data.places.map((place, index) => [place, index]).filter(([place]) => known(place.node));
    places.sort(([one], [other]) => peopleOf(other) - peopleOf(one));
    replace(map, ways(),
      svg("g", {}, data.hubs.filter((hub) => known(hub.node)).map(hubSign)),
      svg("g", {}, data.crossings.map((crossing, index) => known(crossing.a, crossing.b) && crossingSign(crossing, index))),
      svg("g", { id: "places-on-map" }, places.map(([place, index]) => placeSign(place, index))),
      svg("g", {}, allNames()), svg("g", { id: "vehicles", "aria-hidden": "true" }));
    look(chart.box ?? districtBox());
    legend();
    this.tick();
    this.choose();
  },
  tick() {
    for (const sign of byId("places-on-map").children) {
      const place = Number(sign.dataset.index), people = peopleOf(data.places[place]), left = leftBehind(place, view.time);
      sign.querySelector(".waiting").setAttribute("r", left > 0 ? radiusOf(people) * Math.sqrt(left / people) : 0);
      sign.classList.toggle("cleared", left === 0);
    }
    drawVehicles();
  },
  choose() {
    for (const sign of byId("places-on-map").children) sign.classList.toggle("chosen", isChosen("place", Number(sign.dataset.index)));
    for (const sign of byId("map").querySelectorAll(".crossing-sign")) sign.classList.toggle("chosen", isChosen("crossing", Number(sign.dataset.index)));
    const run = view.chosen?.kind === "run" ? data.runs[view.chosen.index] : null;
    byId("track").setAttribute("points", run ? run.track.filter(([node]) => known(node)).map(([node]) => `${at[node].x},${at[node].y}`).join(" ") : "");
    drawVehicles();
  },
});

/* Where a vehicle is: between the two nodes it passes before and after this moment. */
function positionOf(run, time) {
  const track = run.track;
  for (let i = 1; i < track.length; i++) {
    const [from, left] = track[i - 1], [to, reached] = track[i];
    if (time <= reached && known(from, to)) {
      const share = reached === left ? 1 : Math.min(Math.max((time - left) / (reached - left), 0), 1);
      return { x: at[from].x + (at[to].x - at[from].x) * share, y: at[from].y + (at[to].y - at[from].y) * share };
    }
  }
  return null;
}

function drawVehicles() {
  const moving = [];
  data.runs.forEach((run, index) => {
    if (view.time < run.departs || view.time >= run.arrives) return;
    const point = positionOf(run, view.time);
    if (!point) return;
    const carrying = run.stops.some((stop) => stop.departs <= view.time);
    const element = svg("circle", { class: `vehicle${carrying ? " carrying" : ""}${isChosen("run", index) ? " chosen" : ""}`, r: carrying ? 5 : 4 }, svg("title", {}, run.vehicle));
    element.addEventListener("click", () => choose("run", index));
    put(element, point);
    moving.push(element);
  });
  replace(byId("vehicles"), moving);
}

function legend() {
  const sign = (children, key) => html("span", {}, svg("svg", { width: 22, height: 14, viewBox: "0 0 22 14" }, children), word(key));
  const stroke = (kind) => svg("line", { class: kind, x1: 1, y1: 7, x2: 21, y2: 7 });
  replace(byId("legend"),
    sign(svg("g", { class: "place" }, svg("circle", { class: "everyone", cx: 11, cy: 7, r: 6 }), svg("circle", { class: "waiting", cx: 11, cy: 7, r: 3.5 })), "settlementSign"),
    sign(svg("circle", { class: "vehicle carrying", cx: 11, cy: 7, r: 5 }), "vehicleSign"), sign(svg("circle", { class: "vehicle", cx: 11, cy: 7, r: 4 }), "vehicleEmptySign"),
    sign(svg("g", { class: "hub RAILHEAD" }, svg("rect", { x: 5, y: 1, width: 12, height: 12, rx: 2 })), "RAILHEAD"),
    sign(svg("g", { class: "hub" }, svg("rect", { x: 5, y: 1, width: 12, height: 12, rx: 2 })), "RECEPTION"),
    sign(stroke("road A"), "roadA"), sign(stroke("road B"), "roadB"), sign(stroke("road C"), "roadC"), sign(stroke("river"), "river"),
    sign(stroke("crossing OPEN"), "crossingOpen"), sign(stroke("crossing CLOSED"), "crossingShut"));
}

function steerMap() {
  const map = byId("map");
  let held = null;
  byId("zoom-in").addEventListener("click", () => { zoom(1 / 1.5); drawVehicles(); });
  byId("zoom-out").addEventListener("click", () => { zoom(1.5); drawVehicles(); });
  byId("zoom-district").addEventListener("click", () => { look(districtBox()); drawVehicles(); });
  byId("zoom-all").addEventListener("click", () => { look(networkBox()); drawVehicles(); });
  map.addEventListener("wheel", (event) => {
    if (!event.ctrlKey && !event.metaKey) return;
    event.preventDefault();
    zoom(event.deltaY > 0 ? 1.2 : 1 / 1.2, new DOMPoint(event.clientX, event.clientY).matrixTransform(map.getScreenCTM().inverse()));
    drawVehicles();
  }, { passive: false });
  map.addEventListener("pointerdown", (event) => { held = { x: event.clientX, y: event.clientY, box: chart.box }; });
  window.addEventListener("pointermove", (event) => {
    if (!held) return;
    look({ ...held.box, x: held.box.x - (event.clientX - held.x) * chart.scale, y: held.box.y - (event.clientY - held.y) * chart.scale });
    drawVehicles();
  });
  window.addEventListener("pointerup", () => { held = null; });
  window.addEventListener("resize", () => { look(chart.box); drawVehicles(); });
}
