// Marking words and leaving the passage alone exclude each other, and a count tells how many are marked.
// Without this script the answer is the same: the server says so when both are sent.
document.querySelectorAll("[data-marking]").forEach((panel) => {
  const question = panel.closest("fieldset");
  const leave = panel.querySelector("[data-leave]");
  const marked = panel.querySelector("[data-marked]");
  const words = [...question.querySelectorAll(".word input")];

  const count = () => {
    const number = words.filter((word) => word.checked).length;
    marked.textContent = number === 0 ? "" : `${number} ${number === 1 ? "place" : "places"} marked`;
    marked.parentElement.hidden = number === 0;
  };

  question.addEventListener("change", (event) => {
    if (event.target === leave && leave.checked) {
      words.forEach((word) => { word.checked = false; });
    } else if (words.includes(event.target) && event.target.checked) {
      leave.checked = false;
    }
    count();
  });
  count();
});
