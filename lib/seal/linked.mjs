// @ts-check

/**
 * Runs in the head of a page of steps, before anything of it is shown. Whoever comes by a link to a step, on a phone
 * that holds no record (last-opened.ts), is asked about the call first. The page is shown so from the start (`linked` in
 * globals.css), or the step would move once scripts run.
 *
 * The whole page shows instead where the fragment names no other step on it; and, from the step on, where scripts or the
 * payload do not come, or another link is followed before.
 */
export const linking = `{
  const page = document.documentElement;
  const find = () => document.getElementById(location.hash.slice(1).split('/')[0]);
  let opened;
  try { opened = localStorage.getItem('last-opened'); } catch {}
  if (location.hash && !opened) {
    const showAll = () => {
      if (page.className && document.querySelector('[data-served]')) {
        page.className = '';
        find()?.scrollIntoView();
      }
    };
    page.className = 'linked';
    addEventListener('DOMContentLoaded', () => {
      const step = find();
      if (step?.dataset.screen && !step.querySelector('#stop-asked')) step.classList.add('here');
      else page.className = '';
    });
    addEventListener('hashchange', showAll);
    addEventListener('slow', showAll);
    addEventListener('error', showAll, true);
    setTimeout(showAll, 20000);
  }
}`;
