// Knows light and dark: what the system prefers until the person chooses, and their choice ever after.

const KEY = "flipside-sandbox-theme";
const dark = matchMedia("(prefers-color-scheme: dark)");

const current = () => localStorage.getItem(KEY) ?? (dark.matches ? "dark" : "light");

function apply(button) {
  const theme = current();
  document.documentElement.dataset.theme = theme;
  button.setAttribute("aria-pressed", String(theme === "dark"));
}

export function createTheme(button) {
  button.addEventListener("click", () => {
    localStorage.setItem(KEY, current() === "dark" ? "light" : "dark");
    apply(button);
  });
  dark.addEventListener("change", () => apply(button));
  apply(button);
}
