// @ts-check

/**
 * Runs first in a page of steps. A link to one, on a phone that holds no record (last-opened.ts), is asked about the
 * call first. The page is served so (`linked` in globals.css), or the step would move once scripts run. A fragment that
 * names no other step on the page shows it as a whole; so does a script that does not come.
 */
export const linking = `{
  const page = document.documentElement;
  const [step] = location.hash.slice(1).split('/');
  let opened;
  try { opened = localStorage.getItem('last-opened'); } catch {}
  if (step && !opened) {
    page.className = 'linked';
    addEventListener('error', () => { page.className = ''; }, true);
    addEventListener('DOMContentLoaded', () => {
      const found = document.getElementById(step);
      if (found?.matches('[data-screen]:not(:has(#stop-asked))')) found.classList.add('here');
      else page.className = '';
    });
  }
}`;
