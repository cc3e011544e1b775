/* The clock: the slider, the play button, and what is shown at the chosen moment. */
const STEPS_A_SECOND = 12;
const motion = { timer: null };

function setTime(time) {
  view.time = Math.min(Math.max(time, data.start), data.deadline);
  view.parts.forEach((one) => one.tick());
}

function play(on) {
  clearInterval(motion.timer);
  motion.timer = null;
  if (on) {
    if (view.time >= data.deadline) setTime(data.start);
    motion.timer = setInterval(() => {
      setTime(view.time + data.step);
      if (view.time >= data.deadline) play(false);
    }, 1000 / STEPS_A_SECOND);
  }
  showPlay();
}

function showPlay() {
  byId("play").textContent = word(motion.timer ? "pause" : "play");
}

part({
  draw() {
    const slider = byId("time");
    slider.min = data.start;
    slider.max = data.deadline;
    slider.step = data.step;
    showPlay();
    this.tick();
  },
  tick() {
    const text = `${dayOf(view.time)}, ${hourOf(view.time)}`;
    byId("time").value = view.time;
    byId("time").setAttribute("aria-valuetext", text);
    byId("now").textContent = text;
  },
});

function steerClock() {
  byId("time").addEventListener("input", (event) => setTime(Number(event.target.value)));
  byId("play").addEventListener("click", () => play(!motion.timer));
}
