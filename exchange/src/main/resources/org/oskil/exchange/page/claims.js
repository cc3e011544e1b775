/* What each claim, each lost crossing and each earlier day would mean. */
const lineName = (id) => (lineIndex.has(id) ? named(data.lines[lineIndex.get(id)]) : id);
const heads = (...columns) => html("thead", {}, html("tr", {}, columns.map(([key, kind]) => html("th", { scope: "col", class: kind ?? null }, word(key)))));

part({
  draw() {
    const most = Math.max(...data.lines.map((line) => line.exposure ?? 0), 1);
    replace(byId("lines"), heads(["claim"], ["exposure"], ["reference"], ["regret"], ["stays"], ["share", "text"]),
      html("tbody", {}, data.lines.filter((line) => line.exposure !== undefined).map((line) => {
        const worst = line.id === data.proof.worst, percent = (value) => `${(100 * value) / most}%`;
        return html("tr", { class: worst ? "worst" : null },
          html("th", { scope: "row" }, named(line), worst ? ` (${word("worst")})` : "", html("span", { class: "sub" }, `${line.source}, ${line.day}`)),
          html("td", {}, personHours(line.exposure)), html("td", {}, personHours(line.reference)), html("td", {}, personHours(line.exposure - line.reference)), html("td", {}, personHours(line.withoutPlan)),
          html("td", { class: "text" }, html("span", { class: "bar", "aria-hidden": "true" }, html("i", { class: "regret", style: `width:${percent(line.exposure)}` }), html("i", { style: `width:${percent(line.reference)}` }))));
      })));
  },
});

part({
  draw() {
    const crossings = new Map(data.crossings.map((crossing) => [crossing.id, crossing]));
    if (!data.losses.length) return replace(byId("losses"), html("tbody", {}, html("tr", {}, html("td", {}, word("noLosses")))));
    replace(byId("losses"), heads(["crossing"], ["lostAt"], ["thenWithout"], ["thenWorst", "text"], ["thenExposure"], ["thenRegret"], ["changedRuns"]),
      html("tbody", {}, data.losses.map((loss) => html("tr", {},
        html("th", { scope: "row" }, crossings.has(loss.crossing) ? named(crossings.get(loss.crossing)) : loss.crossing, html("span", { class: "sub" }, loss.crossing)),
        html("td", {}, dayAndHour(loss.at)), html("td", { class: loss.withoutSeat ? "warn" : null }, whole(loss.withoutSeat)), html("td", { class: "text" }, lineName(loss.worst)),
        html("td", {}, personHours(loss.exposure)), html("td", {}, personHours(loss.exposure - loss.reference)), html("td", {}, whole(loss.changedRuns))))));
  },
});

part({
  draw() {
    byId("changes-section").hidden = data.changes.length === 0;
    const runs = new Map(data.runs.map((run) => [run.id, run]));
    replace(byId("changes"), heads(["change"], ["vehicle", "text"], ["before"], ["after"], ["reason", "text"]),
      html("tbody", {}, data.changes.map((change) => {
        const now = runs.get(change.run), vehicle = (now ?? change.before)?.vehicle ?? "";
        return html("tr", {}, html("th", { scope: "row" }, word(change.kind)), html("td", { class: "text" }, vehicle),
          html("td", {}, change.before ? dayAndHour(change.before.departs) : "–"), html("td", {}, now ? dayAndHour(now.departs) : "–"), html("td", { class: "text" }, change.reason ? word(change.reason) : ""));
      })));
  },
});

/* Small charts on one scale, so that they can be compared; what lies farther than the cut runs along the top. */
const CHART = { width: 200, height: 112, left: 22, right: 4, top: 6, bottom: 16, cut: 30000, reach: 15000 };
const farthest = Math.max(...data.places.flatMap((place) => place.trend.flat().filter((metres) => metres !== null)), 10000);
const chartMost = Math.min(Math.ceil(farthest / 10000) * 10000, CHART.cut);

function trendChart(place) {
  const last = Math.max(data.days.length - 1, 1);
  const x = (day) => CHART.left + ((CHART.width - CHART.left - CHART.right) * day) / last;
  const y = (metres) => CHART.top + (CHART.height - CHART.top - CHART.bottom) * (1 - Math.min(metres, chartMost) / chartMost);
  const curve = (points) => points.map((metres, day) => (metres === null ? "" : `${day === 0 || points[day - 1] === null ? "M" : "L"}${x(day).toFixed(1)} ${y(metres).toFixed(1)}`)).join("");
  const latest = place.trend.map((points, line) => `${named(data.lines[line])}: ${points.at(-1) === null ? "–" : kilometres(points.at(-1))} ${word("km")}`).join("; ");
  const day = (index) => new Intl.DateTimeFormat(view.language, { day: "numeric", month: "short", timeZone: "UTC" }).format(new Date(`${data.days[index]}T12:00:00Z`));
  return html("div", { class: "trend" }, html("h3", {}, named(place)),
    svg("svg", { viewBox: `0 0 ${CHART.width} ${CHART.height}`, role: "img", "aria-label": `${named(place)}. ${latest}` },
      [0, chartMost / 2, chartMost].map((metres) => [svg("line", { x1: CHART.left, x2: CHART.width - CHART.right, y1: y(metres), y2: y(metres) }), svg("text", { x: CHART.left - 4, y: y(metres) + 3.5, "text-anchor": "end" }, whole(metres / 1000))]).flat(),
      svg("line", { class: "reach", "stroke-dasharray": "4 3", x1: CHART.left, x2: CHART.width - CHART.right, y1: y(CHART.reach), y2: y(CHART.reach) }),
      place.trend.map((points, line) => svg("path", { class: "curve", style: lineStyle(line), d: curve(points) })),
      svg("text", { x: CHART.left, y: CHART.height - 3 }, day(0)), svg("text", { x: CHART.width - CHART.right, y: CHART.height - 3, "text-anchor": "end" }, day(data.days.length - 1))));
}

part({
  draw() {
    if (!data.days.length) return replace(byId("trends"), html("p", {}, word("noTrend")));
    replace(byId("trend-legend"), data.lines.map((line, index) => html("span", {},
      svg("svg", { width: 30, height: 10, "aria-hidden": "true" }, svg("line", { class: "curve", style: lineStyle(index), x1: 0, y1: 5, x2: 30, y2: 5 })), named(line))), html("span", {}, word("artillery")));
    const nearest = (place) => Math.min(...place.metres.filter((metres) => metres !== null), Infinity);
    replace(byId("trends"), data.places.filter((place) => place.trend.some((points) => points.some((one) => one !== null)))
      .sort((one, other) => nearest(one) - nearest(other)).map(trendChart));
  },
});
