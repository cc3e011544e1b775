/* The timetable by vehicle, and the details of whatever is chosen. */
const ROW = 18, HOUR = 30, HEAD = 34;
const across = (time) => ((time - data.start) / 3600) * HOUR;
const spanWidth = across(data.deadline) + HOUR;

function rows() {
  const runs = new Map();
  data.runs.forEach((run, index) => runs.set(run.vehicle, [...(runs.get(run.vehicle) ?? []), index]));
  const known = new Set(data.vehicles.map((vehicle) => vehicle.id));
  const strangers = [...runs.keys()].filter((id) => !known.has(id)).map((id) => ({ id, type: null }));
  const all = [...data.vehicles, ...strangers];
  return [...data.types, { id: null }].flatMap((type) => {
    const vehicles = all.filter((vehicle) => vehicle.type === type.id);
    return vehicles.length ? [{ type }, ...vehicles.map((vehicle) => ({ vehicle, runs: runs.get(vehicle.id) ?? [] }))] : [];
  });
}

function runBar(index, y) {
  const run = data.runs[index];
  const block = (kind, from, to) => to > from && svg("rect", { class: kind, x: across(from), y: y + 3, width: across(to) - across(from), height: ROW - 6 });
  const blocks = [];
  let left = run.departs;
  run.stops.forEach((stop, number) => {
    blocks.push(block(number ? "full" : "empty", left, stop.arrives), block("standing", stop.arrives, stop.departs));
    left = stop.departs;
  });
  blocks.push(block("full", left, run.arrives), block("alighting", run.arrives, run.ready));
  const label = `${run.vehicle}: ${dayAndHour(run.departs)} – ${hourOf(run.ready)}, ${run.stops.map((stop) => placeName(stop)).join(", ")} → ${hubName(run)}, ${counted(aboardOf(run), "people")}`;
  return svg("g", { class: "run", "data-index": index, ...asButton(label, () => choose("run", index)), tabindex: -1 },
    blocks, svg("rect", { class: "frame", x: across(run.departs), y: y + 2, width: across(run.ready) - across(run.departs), height: ROW - 4, rx: 2 }), svg("title", {}, label));
}

const placeName = (stop) => (stop.place < 0 ? "?" : named(data.places[stop.place]));
const hubName = (run) => (hubById.has(run.hub) ? named(hubById.get(run.hub)) : run.hub);

function ruling(height, heads) {
  const marks = [];
  for (const [from, to] of data.curfews) {
    const left = Math.max(across(from), 0), right = Math.min(across(to), spanWidth);
    if (right > left) marks.push(svg("rect", { class: "curfew", x: left, y: 0, width: right - left, height }));
  }
  for (const midnight of data.midnights) {
    for (let hour = 0; hour < 24; hour += 3) {
      const time = midnight + hour * 3600, x = across(time);
      if (x < 0 || x > spanWidth) continue;
      marks.push(svg("line", { class: hour ? "hour" : "midnight", x1: x, x2: x, y1: heads ? 16 : 0, y2: height }));
      if (heads) marks.push(svg("text", { x: x + 3, y: 29 }, hourOf(time)));
    }
    const dayStart = Math.max(across(midnight), 0);
    if (heads && across(midnight + 86400) > 60 && dayStart < spanWidth - 40) marks.push(svg("text", { class: "day", x: dayStart + 3, y: 13 }, dayOf(Math.max(midnight, data.start))));
  }
  return marks;
}

part({
  draw() {
    const lines = rows(), height = lines.length * ROW;
    const names = lines.map((line) => line.type
      ? html("div", { class: "type" }, line.type.id === null ? "?" : named(line.type))
      : html("div", { title: line.vehicle.id }, line.vehicle.id));
    const bars = lines.flatMap((line, row) => [
      svg("line", { class: "row-line", x1: 0, x2: spanWidth, y1: (row + 1) * ROW, y2: (row + 1) * ROW }),
      ...(line.runs ?? []).map((index) => runBar(index, row * ROW)),
    ]);
    replace(byId("gantt"),
      html("div", { class: "gantt-head" }, html("div", { class: "gantt-names" }, word("vehicle")),
        svg("svg", { width: spanWidth, height: HEAD, "aria-hidden": "true" }, ruling(HEAD, true), svg("line", { class: "cursor", y1: 16, y2: HEAD }))),
      html("div", { class: "gantt-body" }, html("div", { class: "gantt-names" }, names),
        svg("svg", { width: spanWidth, height, role: "group", "aria-label": word("timetable") }, ruling(height, false), bars, svg("line", { class: "cursor", y1: 0, y2: height }))));
    byId("gantt").querySelector(".run")?.setAttribute("tabindex", 0);
    this.tick();
    this.choose();
  },
  tick() {
    for (const cursor of byId("gantt").querySelectorAll(".cursor")) {
      cursor.setAttribute("x1", across(view.time));
      cursor.setAttribute("x2", across(view.time));
    }
  },
  choose() {
    for (const bar of byId("gantt").querySelectorAll(".run")) bar.classList.toggle("chosen", isChosen("run", Number(bar.dataset.index)));
    replace(byId("details"), detailsOfChosen());
  },
});

/* Arrow keys walk over the bars: left and right in time, up and down to the next vehicle. */
function steerTimetable() {
  byId("gantt").addEventListener("keydown", (event) => {
    const bars = [...byId("gantt").querySelectorAll(".run")];
    const here = bars.indexOf(document.activeElement);
    if (here < 0) return;
    const vehicle = (bar) => data.runs[Number(bar.dataset.index)].vehicle;
    const next = {
      ArrowRight: () => bars[here + 1],
      ArrowLeft: () => bars[here - 1],
      ArrowDown: () => bars.slice(here).find((bar) => vehicle(bar) !== vehicle(bars[here])),
      ArrowUp: () => bars.slice(0, here).reverse().find((bar) => vehicle(bar) !== vehicle(bars[here])),
    }[event.key]?.();
    if (!next) return;
    event.preventDefault();
    bars[here].setAttribute("tabindex", -1);
    next.setAttribute("tabindex", 0);
    next.focus();
    next.scrollIntoView({ block: "nearest", inline: "nearest" });
  });
}

function detailsOfChosen() {
  if (!view.chosen) return [html("p", { class: "soft" }, word("detailsHint"))];
  const show = { run: runDetails, place: placeDetails, crossing: crossingDetails }[view.chosen.kind];
  return show(view.chosen.index);
}

const facts = (pairs) => html("dl", {}, pairs.filter(Boolean).map(([name, value]) => [html("dt", {}, name), html("dd", {}, value)]));

function runDetails(index) {
  const run = data.runs[index], moment = (time, ...text) => html("li", {}, html("b", {}, hourOf(time)), " ", ...text);
  const next = (stop) => `${say("boards", { n: counted(sum(stop.boarding), "people") })} (${stop.boarding.map((people, kind) => people && `${word("classes")[kind]} ${whole(people)}`).filter(Boolean).join(", ")})`;
  return [
    html("h3", {}, `${word("run")} ${run.id}`), html("p", { class: "soft" }, `${run.vehicle} · ${dayOf(run.departs)}`),
    html("ol", {}, moment(run.departs, word("departsEmpty"), run.track.length && run.track[0][0] >= 0 ? ` · ${named(data.nodes[run.track[0][0]])}` : ""),
      run.stops.map((stop) => moment(stop.arrives, `– ${hourOf(stop.departs)} `, html("b", {}, placeName(stop)), html("div", { class: "soft" }, next(stop)))),
      moment(run.arrives, `${word("arrivesHub")} · `, html("b", {}, hubName(run)), html("div", { class: "soft" }, counted(aboardOf(run), "people"), run.train ? `, ${say("byTrain", { n: run.train })}` : "")),
      moment(run.ready, word("ready"))),
    run.crossings.length > 0 && facts([[word("crossing"), [...new Set(run.crossings)].map((id) => named(data.crossings.find((one) => one.id === id) ?? { uk: id, en: id })).join(", ")]]),
  ];
}

function placeDetails(index) {
  const place = data.places[index], worst = worstExposure(place);
  return [
    html("h3", {}, named(place)), html("p", { class: "soft" }, named(place.hromada)),
    facts([
      [word("peopleColumn"), whole(peopleOf(place))], ...place.people.map((people, kind) => people > 0 && [word("classes")[kind], whole(people)]),
      [word("withoutSeat"), whole(peopleOf(place) - seatedAt[index])], [word("listing"), word(place.listing)],
      [word("armouredOnly"), word(place.armouredOnly ? "armouredOnlyText" : "anyVehicle")],
      [word("exposureWith"), personHours(worst.withPlan)], [word("exposureWithout"), personHours(worst.withoutPlan)],
    ]),
    html("p", { class: "soft" }, word("distance")),
    facts(data.lines.map((line, number) => place.metres[number] !== null && [named(line), decimal(place.metres[number] / 1000)])),
    html("p", { class: "soft" }, word("runsHere")),
    html("ol", {}, runsAt[index].map((stop) => html("li", {}, html("button", { type: "button", class: "link", on: { click: () => choose("run", stop.index) } },
      dayAndHour(stop.departs)), ` · ${data.runs[stop.index].vehicle} · ${whole(stop.people)}`))),
  ];
}

function crossingDetails(index) {
  const crossing = data.crossings[index];
  let passages = 0;
  for (const run of data.runs) passages += run.crossings.filter((id) => id === crossing.id).length;
  return [
    html("h3", {}, named(crossing)), html("p", { class: "soft" }, crossing.id),
    facts([[word("state"), word(crossing.state)], [word("perHour"), whole(crossing.fleet)], [word("passages"), whole(passages)]]),
  ];
}
