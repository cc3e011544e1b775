/* The table by settlement. */
const order = { column: "exposureWith", rising: false };

function placeRows() {
  return data.places.map((place, index) => {
    const metres = place.metres.filter((one) => one !== null), weights = metres.map(weightOf), worst = worstExposure(place), runs = runsAt[index];
    return {
      index, place: named(place), hromada: named(place.hromada), peopleColumn: peopleOf(place), children: place.people[0], limited: place.people[1],
      near: metres.length ? Math.min(...metres) : Infinity, far: metres.length ? Math.max(...metres) : Infinity,
      weights: weights.length ? Math.max(...weights) : 0, weightLow: weights.length ? Math.min(...weights) : 0,
      seated: seatedAt[index], withoutSeat: peopleOf(place) - seatedAt[index],
      first: runs.length ? runs[0].departs : Infinity, last: runs.length ? runs[runs.length - 1].departs : Infinity,
      exposureWith: worst.withPlan, exposureWithout: worst.withoutPlan,
    };
  });
}

const rangeOf = (low, high, show) => (show(low) === show(high) ? show(low) : `${show(low)}–${show(high)}`);
const kilometres = (metres) => decimal(metres / 1000);
const timeCell = (time) =>
  Number.isFinite(time) ? html("td", {}, hourOf(time), html("span", { class: "sub" }, local(time, { day: "numeric", month: "short" }))) : html("td", {}, "–");
const COLUMNS = [
  { key: "place", cell: (row) => html("th", { scope: "row" }, row.place, html("span", { class: "sub" }, row.hromada)) },
  { key: "peopleColumn", cell: (row) => html("td", {}, whole(row.peopleColumn)) },
  { key: "children", label: () => word("classes")[0], cell: (row) => html("td", {}, whole(row.children)) },
  { key: "limited", label: () => word("classes")[1], cell: (row) => html("td", {}, whole(row.limited)) },
  { key: "near", label: () => word("distanceColumn"), cell: (row) => html("td", {}, Number.isFinite(row.near) ? rangeOf(row.near, row.far, kilometres) : "–") },
  { key: "weights", cell: (row) => html("td", {}, rangeOf(row.weightLow, row.weights, whole)) },
  { key: "seated", cell: (row) => html("td", {}, whole(row.seated)) },
  { key: "withoutSeat", cell: (row) => html("td", { class: row.withoutSeat ? "warn" : null }, whole(row.withoutSeat)) },
  { key: "first", cell: (row) => timeCell(row.first) },
  { key: "last", cell: (row) => timeCell(row.last) },
  { key: "exposureWith", cell: (row) => html("td", {}, personHours(row.exposureWith)) },
  { key: "exposureWithout", cell: (row) => html("td", {}, personHours(row.exposureWithout)) },
];

function sortBy(column) {
  order.rising = order.column === column ? !order.rising : column === "place" || column === "near" || column === "first";
  order.column = column;
  drawPlaces();
  byId("places").querySelector(`button[data-column="${column}"]`).focus();
}

function drawPlaces() {
  const by = order.column, compare = new Intl.Collator(view.language).compare;
  const rows = placeRows().sort((one, other) => {
    const difference = by === "place" ? compare(one.place, other.place) : one[by] === other[by] ? 0 : one[by] - other[by];
    return (order.rising ? difference : -difference) || compare(one.place, other.place);
  });
  replace(byId("places"),
    html("thead", {}, html("tr", {}, COLUMNS.map((column) =>
      html("th", { scope: "col", "aria-sort": column.key === by ? (order.rising ? "ascending" : "descending") : null },
        html("button", { type: "button", "data-column": column.key, on: { click: () => sortBy(column.key) } }, column.label ? column.label() : word(column.key)))))),
    html("tbody", {}, rows.map((row) =>
      html("tr", { class: "clickable", "data-index": row.index, on: { click: () => choose("place", row.index) } }, COLUMNS.map((column) => column.cell(row))))),
    html("tfoot", {}, html("tr", {}, html("th", { scope: "row" }, word("total")),
      html("td", {}, whole(everyone)), html("td", {}, whole(sum(rows.map((row) => row.children)))), html("td", {}, whole(sum(rows.map((row) => row.limited)))),
      html("td"), html("td"), html("td", {}, whole(seated)), html("td", { class: everyone > seated ? "warn" : null }, whole(everyone - seated)),
      html("td"), html("td"), html("td"), html("td"))));
  showChosenPlace();
}

function showChosenPlace() {
  for (const row of byId("places").querySelectorAll("tbody tr")) row.classList.toggle("chosen", isChosen("place", Number(row.dataset.index)));
}

part({ draw: drawPlaces, choose: showChosenPlace });
