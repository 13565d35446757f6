// Before the first paint: light or dark, and the view, as the reader left them.
(() => {
  const root = document.documentElement;
  const stored = (key) => {
    try {
      return localStorage.getItem(`draftwatch-${key}`);
    } catch {
      return null;
    }
  };
  const dark = matchMedia('(prefers-color-scheme: dark)');
  const apply = () => {
    root.dataset.theme = stored('theme') ?? (dark.matches ? 'dark' : 'light');
  };
  dark.addEventListener('change', apply);
  apply();
  root.dataset.view = stored('view') ?? (innerWidth < 720 ? 'inline' : 'side');
  root.classList.add('js');
})();
