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
