/* People: how many, who boards where and when, and in what state everybody is at a moment. */
const trainById = new Map(data.trains.map((train) => [train.id, train]));
const peopleOf = (place) => sum(place.people);
const aboardOf = (run) => sum(run.stops.map((stop) => sum(stop.boarding)));
const everyone = sum(data.places.map(peopleOf));
const seatedAt = data.places.map(() => 0);
const runsAt = data.places.map(() => []);
data.runs.forEach((run, index) => {
  run.stops.forEach((stop) => {
    if (stop.place < 0) return;
    seatedAt[stop.place] += sum(stop.boarding);
    runsAt[stop.place].push({ index, departs: stop.departs, people: sum(stop.boarding) });
  });
});
runsAt.forEach((runs) => runs.sort((one, other) => one.departs - other.departs));
const seated = sum(seatedAt);

/* When the people of a run are safe: as it arrives, or as their train does. */
function safeAt(run) {
  const hub = hubById.get(run.hub);
  const train = run.train && trainById.get(run.train);
  if (train) return train.arrives;
  return hub && hub.kind === "RAILHEAD" ? Infinity : run.arrives;
}

function leftBehind(place, time) {
  return peopleOf(data.places[place]) - sum(runsAt[place].filter((run) => run.departs <= time).map((run) => run.people));
}

function statesAt(time) {
  const none = everyone - seated;
  let aboard = 0, train = 0, safe = 0;
  for (const run of data.runs) {
    const boarded = sum(run.stops.filter((stop) => stop.departs <= time).map((stop) => sum(stop.boarding)));
    if (time >= safeAt(run)) safe += boarded;
    else if (time >= run.arrives) train += boarded;
    else aboard += boarded;
  }
  return { waiting: everyone - none - aboard - train - safe, aboard, train, safe, none };
}

function worstExposure(place) {
  let worst = { withPlan: 0, withoutPlan: 0 };
  place.withPlan.forEach((withPlan, line) => {
    if (withPlan > worst.withPlan || worst.withoutPlan === 0) worst = { withPlan, withoutPlan: place.withoutPlan[line] };
  });
  return worst;
}

function weightOf(metres) {
  return data.bands.reduce((weight, band) => (band.from <= metres ? band.weight : weight), 0);
}

part({
  draw() {
    const worst = data.lines.find((line) => line.id === data.proof.worst);
    const saved = worst && worst.withoutPlan ? 100 * (1 - data.proof.value / worst.withoutPlan) : null;
    const card = (label, figure, note, kind = "") =>
      html("div", { class: `card ${kind}` },
        html("div", { class: "label" }, word(label)), html("div", { class: "figure" }, figure), note && html("div", { class: "note" }, note));
    const used = new Set(data.runs.map((run) => run.vehicle)).size;
    const lastSafe = data.clearance.length ? Math.max(...data.clearance.map((cleared) => cleared.lastSafe)) : null;
    replace(byId("totals"),
      card("seatedLabel", whole(seated), `${say("ofPeople", { n: whole(everyone) })} · ${counted(data.places.length, "settlementsCount")}`),
      card("withoutSeatLabel", whole(everyone - seated), null, everyone > seated ? "bad" : "good"),
      card("valueLabel", personHours(data.proof.value), worst ? named(worst) : null),
      saved !== null && card("savedLabel", `${decimal(saved)} %`, word("savedNote")),
      card("gapLabel", `${decimal(data.proof.gapPercent, 2)} %`, word("gapNote")),
      card("runsLabel", whole(data.runs.length), say("runsNote", { n: counted(used, "vehiclesCount") })),
      lastSafe && card("lastSafeLabel", hourOf(lastSafe), dayOf(lastSafe)),
      data.faults.length
        ? card("checkLabel", word("checkRefused"), data.faults.slice(0, 3).join(" "), "bad")
        : card("checkLabel", word("checkGreen"), word("checkGreenNote"), "good"));
    this.tick();
  },
  tick() {
    const states = statesAt(view.time);
    const shown = Object.entries(states).filter(([state, people]) => people > 0 || state !== "none");
    replace(byId("counts"),
      html("div", { class: "count-bar", "aria-hidden": "true" },
        shown.map(([state, people]) => html("span", { class: `of-${state}`, style: `width:${(100 * people) / Math.max(everyone, 1)}%` }))),
      html("div", { class: "count-list" },
        shown.map(([state, people]) => html("span", {}, html("i", { class: `swatch of-${state}` }), html("b", {}, whole(people)), ` ${word(state)}`))));
  },
});
