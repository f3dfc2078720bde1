"use strict";

// A cell's number, or else its text.
const value = (row, column) => {
  const cell = row.cells[column];
  return cell.dataset.v === undefined ? cell.textContent : Number(cell.dataset.v);
};

const compare = (one, other) => (typeof one === "number" ? one - other : one.localeCompare(other));

// Numbers are of interest from the largest down, names from A to Z; a second click turns the order round.
for (const head of document.querySelectorAll("table.sorts th")) {
  head.addEventListener("click", () => {
    const body = head.closest("table").tBodies[0];
    const column = head.cellIndex;
    const rows = [...body.rows];
    if (rows.length === 0) return;
    const former = head.getAttribute("aria-sort");
    const first = typeof value(rows[0], column) === "number" ? "descending" : "ascending";
    const order = former === null ? first : former === "ascending" ? "descending" : "ascending";
    for (const other of head.parentElement.cells) other.removeAttribute("aria-sort");
    head.setAttribute("aria-sort", order);
    const sign = order === "ascending" ? 1 : -1;
    rows.sort((one, other) => sign * compare(value(one, column), value(other, column)));
    body.append(...rows);
  });
}

const search = document.querySelector("input[type=search]");
search?.addEventListener("input", () => {
  const wanted = search.value.toLowerCase();
  for (const row of document.querySelectorAll("table.stalls tbody tr")) {
    row.hidden = !row.textContent.toLowerCase().includes(wanted);
  }
});

let zoom = 1;
for (const button of document.querySelectorAll("[data-zoom]")) {
  button.addEventListener("click", () => {
    const view = document.querySelector(".view");
    const lanes = document.querySelector(".lanes");
    const middle = (view.scrollLeft + view.clientWidth / 2) / lanes.clientWidth;
    zoom = Math.min(4096, Math.max(1, zoom * Number(button.dataset.zoom)));
    lanes.style.width = `${100 * zoom}%`;
    view.scrollLeft = middle * lanes.clientWidth - view.clientWidth / 2;
  });
}
