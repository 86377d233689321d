// The self-scan: scored on this device and kept nowhere. Nothing typed here leaves the page: there is no
// form to send, and this file asks the network for nothing but its own parts, to work without a connection.
import { score } from './scoren.js';

const CACHE = 'zelfscan-v1';
const MOST_SUGGESTIONS = 6;
const WORDS = {
  'no-problem': { text: 'Geen probleem', kind: 'good' },
  problem: { text: 'Problematisch', kind: 'warn' },
  acute: { text: 'Acuut problematisch', kind: 'bad' },
};

const root = document.querySelector('[data-self-scan]');
const definition = JSON.parse(root.dataset.definition);
const menu = JSON.parse(root.dataset.menu);
const result = root.querySelector('[data-result]');

const element = (name, text, className) => {
  const made = document.createElement(name);
  if (text) made.textContent = text;
  if (className) made.className = className;
  return made;
};

/** 1 to 5, null where it was left open or does not apply. */
const answerTo = item => {
  const chosen = root.querySelector(`input[name="${item.code}"]:checked`);
  return chosen && /^[1-5]$/.test(chosen.value) ? Number(chosen.value) : null;
};

/** Every scale asked here with where its answers stand. */
const scores = () => definition.scales.map(scale => ({
  scale,
  found: score(definition, scale, scale.items.map(answerTo)),
}));

/** How bad, to put the worst first. */
const weight = ({ found }) => (found ? found.points / found.steps : -1);

const isProblem = ({ found }) => found !== null && found.points >= found.problemFrom;

function table(rows) {
  const made = element('table');
  made.append(element('caption', 'Uw werk, punt voor punt'));
  const head = element('thead');
  const heads = element('tr');
  for (const text of ['Punt', 'Waar u staat']) {
    const cell = element('th', text);
    cell.scope = 'col';
    heads.append(cell);
  }
  head.append(heads);
  const body = element('tbody');
  for (const { scale, found } of rows) {
    const row = element('tr');
    const name = element('th', scale.label.nl);
    name.scope = 'row';
    const cell = element('td');
    cell.append(found
      ? element('strong', WORDS[found.band].text, 'status ' + WORDS[found.band].kind)
      : element('span', 'Te weinig antwoorden', 'hint'));
    row.append(name, cell);
    body.append(row);
  }
  made.append(head, body);
  return made;
}

function conclusion(rows) {
  const indicators = rows.filter(({ scale }) => scale.kind === 'indicator');
  const problems = indicators.filter(isProblem);
  if (problems.length > 0) {
    const named = problems.map(({ scale }) => scale.label.nl.toLowerCase());
    return 'U hebt een probleem met ' + new Intl.ListFormat('nl').format(named) + '.';
  }
  return indicators.every(({ found }) => found)
    ? 'Uw werk is werkbaar: u hebt geen probleem met werkstress, motivatie, leren of werk-privébalans.'
    : 'Op wat u invulde, vonden we geen probleem. Niet alle punten konden geteld worden.';
}

/** Actions against the worst problems first. */
function suggestions(rows) {
  const worst = rows.filter(isProblem).sort((a, b) => weight(b) - weight(a)).map(({ scale }) => scale.code);
  return menu
    .map(action => ({ action, answers: worst.filter(code => action.problems.includes(code)) }))
    .filter(({ answers }) => answers.length > 0)
    .sort((a, b) => worst.indexOf(a.answers[0]) - worst.indexOf(b.answers[0]) || b.answers.length - a.answers.length)
    .slice(0, MOST_SUGGESTIONS);
}

function advice(rows) {
  const part = element('section');
  const fitting = suggestions(rows);
  if (fitting.length === 0) return part;
  part.append(element('h3', 'Wat kunt u doen?'));
  const list = element('ul');
  for (const { action } of fitting) {
    const item = element('li');
    item.append(element('strong', action.title), element('br'), action.summary);
    list.append(item);
  }
  part.append(list);
  return part;
}

function show() {
  const rows = scores();
  const shown = result.querySelector('[data-shown]');
  shown.replaceChildren(element('p', conclusion(rows), 'lead'), table(rows), advice(rows));
  result.querySelector('[data-help]').hidden = !rows.some(({ found }) => found && found.band === 'acute');
  result.hidden = false;
  result.querySelector('h2').focus();
}

function clear() {
  root.querySelectorAll('input').forEach(input => { input.checked = false; });
  result.hidden = true;
  result.querySelector('[data-shown]').replaceChildren();
  root.querySelector('h2').focus();
}

/** Keeps this page and its parts on the device, so that it opens without a connection; no answers. */
async function keepPage() {
  if (!('serviceWorker' in navigator)) return;
  await navigator.serviceWorker.register('/scan/zelfscan/werker.js', { scope: '/scan/zelfscan' });
  await navigator.serviceWorker.ready;
  const parts = performance.getEntriesByType('resource').map(entry => entry.name)
    .filter(name => name.startsWith(location.origin));
  const cache = await caches.open(CACHE);
  await cache.addAll([location.pathname, import.meta.url, new URL('scoren.js', import.meta.url).href]);
  // what only makes it look good may be missing
  await Promise.allSettled(parts.map(part => cache.add(part)));
  root.querySelector('[data-offline]').hidden = false;
}

root.querySelector('[data-buttons]').hidden = false;
root.querySelector('[data-show]').addEventListener('click', show);
root.querySelector('[data-clear]').addEventListener('click', clear);
keepPage().catch(() => { root.querySelector('[data-online-only]').hidden = false; });
