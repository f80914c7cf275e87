// A link to a note that is folded away unfolds it first; browsers that do so by themselves lose nothing.
const unfold = () => {
  const note = location.hash.length > 1 && document.getElementById(location.hash.slice(1));
  for (let fold = note && note.closest("details"); fold; fold = fold.parentElement.closest("details")) {
    fold.open = true;
  }
  if (note) {
    note.scrollIntoView();
  }
};
addEventListener("hashchange", unfold);
unfold();

// The quiz comes after the page and pushes the articles down: go back to where the link led, once.
document.addEventListener("htmx:afterSettle", (event) => {
  if (event.target.id === "quiz" && scrollY > 0) {
    unfold();
  }
}, { once: true });
