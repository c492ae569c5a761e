// @ts-check

/**
 * The steps that stand on a page below the question about the call, by their ids.
 *
 * @param {string} html
 */
export const stepsIn = (html) =>
  html
    .split(' data-screen="')
    .slice(1)
    .filter((screen) => !screen.includes(' id="stop-asked"'))
    .map((screen) => screen.slice(0, screen.indexOf('"')));

/**
 * Runs in the head of a page of steps, before anything of it is shown. Whoever comes by a link to a step, on a phone
 * that holds no record (last-opened.ts), is asked about the call first. The page is shown so from the start (`linked` in
 * globals.css), or the step would move once scripts run. From the step on, the whole page shows instead where scripts or
 * the payload do not come, or another link is followed before.
 *
 * @param {readonly string[]} steps that stand on the page
 */
export const linking = (steps) => `{
  const page = document.documentElement;
  const [step] = location.hash.slice(1).split('/');
  let opened;
  try { opened = localStorage.getItem('last-opened'); } catch {}
  if (step && !opened && '${steps.join(' ')}'.split(' ').includes(step)) {
    const showAll = () => {
      if (page.className && document.querySelector('[data-served]')) {
        page.className = '';
        document.getElementById(location.hash.slice(1).split('/')[0])?.scrollIntoView();
      }
    };
    page.className = 'linked';
    addEventListener('DOMContentLoaded', () => document.getElementById(step)?.classList.add('here'));
    addEventListener('hashchange', showAll);
    addEventListener('slow', showAll);
    addEventListener('error', showAll, true);
    setTimeout(showAll, 20000);
  }
}`;
