// Filters, keys, links and the map. The page is complete without it.
// `signal` ends what is listened to beyond the report; `remember: false` keeps nothing for the next time.
globalThis.draftwatchReport = ({ signal, remember = true } = {}) => {
  const root = document.documentElement;
  const $ = (id) => document.getElementById(id);
  const list = $('changes');
  const changes = [...list.querySelectorAll('.change')];
  const folds = [...list.querySelectorAll('.fold')];
  const kept = [...list.querySelectorAll('.kept')];
  const chips = [...document.querySelectorAll('[data-effect-filter]')];
  const words = new Map([...changes, ...kept].map((element) => [element, haystack(element)]));
  let current = -1;
  // Flagged changes by rank, or everything in the order of the text.
  const inText = [...list.children];
  const byRank = changes
    .filter((change) => change.dataset.flagged === 'yes')
    .sort((a, b) => Number(a.dataset.rank) - Number(b.dataset.rank));
  let order = byRank.length > 0 ? 'rank' : 'text';
  let arranged = 'text';

  function haystack(element) {
    const copy = element.querySelector('.sides') ?? element;
    return `${element.querySelector('h3, .cite')?.textContent} ${copy.textContent}`.toLowerCase();
  }

  function store(key, value) {
    if (!remember) return;
    try {
      localStorage.setItem(`draftwatch-${key}`, value);
    } catch {
      // Private windows may refuse; the choice then lasts as long as the page.
    }
  }

  // Filters -----------------------------------------------------------------------------------
  const wanted = () => ({
    effects: chips.filter((c) => c.ariaPressed === 'true').map((c) => c.dataset.effectFilter),
    flagged: $('flagged').checked,
    theme: $('theme-filter').value,
    part: $('part-filter').value,
    query: $('search').value.trim().toLowerCase(),
  });

  // What is searched for, or has no direction, may stand among what is not flagged.
  const QUIET = ['neutral', 'editorial', 'none'];
  function arrange({ query, effects }) {
    const wantsAll = query !== '' || effects.some((effect) => QUIET.includes(effect));
    const now = order === 'rank' && !wantsAll ? 'rank' : 'text';
    if (now !== arranged) list.replaceChildren(...(now === 'rank' ? byRank : inText));
    arranged = now;
    $('order-rank').ariaPressed = String(now === 'rank');
    $('order-text').ariaPressed = String(now === 'text');
  }

  function setOrder(name) {
    order = name === 'rank' && byRank.length === 0 ? 'text' : name;
    filter();
  }
  $('order-rank').addEventListener('click', () => setOrder('rank'));
  $('order-text').addEventListener('click', () => setOrder('text'));

  function filter() {
    const want = wanted();
    arrange(want);
    const filtering = Object.values(want).some((value) => value === true || value.length > 0);
    const keptToo =
      !want.flagged &&
      !want.theme &&
      !want.part &&
      (want.effects.length === 0 || want.effects.includes('none'));
    for (const change of changes) {
      const { effect, flagged, themes, part } = change.dataset;
      change.hidden =
        (want.effects.length > 0 && !want.effects.includes(effect)) ||
        (want.flagged && flagged !== 'yes') ||
        (want.theme !== '' && !themes.split(' ').includes(want.theme)) ||
        (want.part !== '' && part !== want.part) ||
        !words.get(change).includes(want.query);
    }
    for (const element of kept) {
      element.hidden = filtering && (!keptToo || !words.get(element).includes(want.query));
    }
    for (const fold of folds) {
      fold.hidden = ![...fold.querySelectorAll('.kept')].some((element) => !element.hidden);
      if (want.query && !fold.hidden) fold.open = true;
    }
    const shown = visible().length;
    $('status').textContent =
      filtering || shown === 0
        ? `${shown} of ${changes.length} changed paragraphs shown`
        : arranged === 'rank'
          ? `${shown} flagged of ${changes.length} changed paragraphs, gravest first`
          : `${changes.length} changed paragraphs`;
    highlight(want.query);
    view();
  }

  function highlight(query) {
    if (!globalThis.CSS?.highlights) return;
    CSS.highlights.delete('found');
    if (query.length < 2) return;
    const ranges = [];
    const walker = document.createTreeWalker(list, NodeFilter.SHOW_TEXT);
    while (walker.nextNode() && ranges.length < 5000) {
      const node = walker.currentNode;
      const text = node.data.toLowerCase();
      if (text.length !== node.data.length) continue;
      for (let at = text.indexOf(query); at >= 0; at = text.indexOf(query, at + query.length)) {
        const range = new Range();
        range.setStart(node, at);
        range.setEnd(node, at + query.length);
        ranges.push(range);
      }
    }
    CSS.highlights.set('found', new Highlight(...ranges));
  }

  function clear() {
    for (const chip of chips) chip.ariaPressed = 'false';
    $('flagged').checked = false;
    for (const id of ['theme-filter', 'part-filter', 'search']) $(id).value = '';
    filter();
  }

  for (const chip of chips) {
    chip.addEventListener('click', () => {
      chip.ariaPressed = String(chip.ariaPressed !== 'true');
      filter();
    });
  }
  for (const id of ['flagged', 'theme-filter', 'part-filter'])
    $(id).addEventListener('change', filter);
  $('search').addEventListener('input', filter);

  // Moving ------------------------------------------------------------------------------------
  const visible = () => [...list.querySelectorAll('.change')].filter((change) => !change.hidden);

  function go(step) {
    const shown = visible();
    if (shown.length === 0) return;
    const here = shown.indexOf(changes[current]);
    const top = shown.findIndex((change) => change.getBoundingClientRect().bottom > clearance());
    const next = here >= 0 ? here + step : step > 0 ? top : top - 1;
    show(shown[Math.max(0, Math.min(shown.length - 1, next))]);
  }

  function clearance() {
    const bar = $('bar');
    return getComputedStyle(bar).position === 'sticky' ? bar.offsetHeight : 0;
  }

  function show(change) {
    changes[current]?.classList.remove('current');
    current = changes.indexOf(change);
    change.classList.add('current');
    const top = change.getBoundingClientRect().top + scrollY - clearance() - 12;
    scrollTo({ top, behavior: 'instant' });
    change.focus({ preventScroll: true });
  }

  function follow() {
    let name = location.hash.slice(1);
    try {
      name = decodeURIComponent(name);
    } catch {
      // A hash that is no valid escape is taken as it is.
    }
    if (!name) return;
    const find = () =>
      $(name) ??
      [...list.querySelectorAll('.at')].find((a) => a.id.toLowerCase() === name.toLowerCase());
    let target = find();
    if (!target && arranged === 'rank') {
      setOrder('text');
      target = find();
      if (!target) setOrder('rank');
    }
    const change = target?.closest('.change');
    if (change) {
      if (change.hidden) clear();
      show(change);
      return;
    }
    const paragraph = target?.closest('.kept');
    if (!paragraph) return;
    if (paragraph.hidden) clear();
    const fold = paragraph.closest('details');
    if (fold) fold.open = true;
    scrollTo({ top: paragraph.getBoundingClientRect().top + scrollY - clearance() - 12 });
  }
  addEventListener('hashchange', follow, { signal });
  const followAgain = (event) => {
    const link = event.target.closest?.('a[href^="#"]');
    if (link && link.getAttribute('href') === location.hash) setTimeout(follow);
  };
  document.addEventListener('click', followAgain, { signal });
  list.addEventListener('focusin', (event) => {
    const change = event.target.closest('.change');
    if (change) current = changes.indexOf(change);
  });

  // Views -------------------------------------------------------------------------------------
  function view() {
    const side = root.dataset.view === 'side';
    $('view-side').ariaPressed = String(side);
    $('view-inline').ariaPressed = String(!side);
    frame();
  }
  function setView(name) {
    root.dataset.view = name;
    store('view', name);
    view();
  }
  $('view-side').addEventListener('click', () => setView('side'));
  $('view-inline').addEventListener('click', () => setView('inline'));

  function flipTheme() {
    root.dataset.theme = root.dataset.theme === 'dark' ? 'light' : 'dark';
    store('theme', root.dataset.theme);
  }
  $('theme').addEventListener('click', flipTheme);

  // The words of a note light up with it, and the other way round.
  for (const type of ['pointerover', 'pointerout']) {
    list.addEventListener(type, (event) => {
      const from = event.target.closest('[data-n], [data-s]');
      if (!from) return;
      const keys = (from.dataset.n ?? from.dataset.s).split(' ');
      for (const other of from.closest('.change').querySelectorAll('[data-n], [data-s]')) {
        const own = (other.dataset.n ?? other.dataset.s).split(' ');
        other.classList.toggle(
          'lit',
          type === 'pointerover' && own.some((key) => keys.includes(key)),
        );
      }
    });
  }

  // The frame in the map: which stretch of the document is on the screen.
  function frame() {
    const { top, height } = list.getBoundingClientRect();
    const from = Math.max(0, Math.min(1, -top / height));
    const to = Math.max(0, Math.min(1, (innerHeight - top) / height));
    $('map-view').setAttribute('y', String(from * 1000));
    $('map-view').setAttribute('height', String((to - from) * 1000));
  }
  addEventListener('scroll', frame, { passive: true, signal });
  addEventListener('resize', frame, { passive: true, signal });

  // Keys --------------------------------------------------------------------------------------
  async function copyLink() {
    const link = changes[current]?.querySelector('.self');
    if (!link) return;
    try {
      await navigator.clipboard.writeText(link.href);
      $('status').textContent = `Link to ${link.textContent} copied`;
    } catch {
      location.hash = link.hash;
    }
  }

  const keys = {
    j: () => go(1),
    n: () => go(1),
    k: () => go(-1),
    p: () => go(-1),
    f: () => {
      $('flagged').checked = !$('flagged').checked;
      filter();
    },
    o: () => setOrder(order === 'rank' ? 'text' : 'rank'),
    v: () => setView(root.dataset.view === 'side' ? 'inline' : 'side'),
    u: () => {
      const open = folds.some((fold) => !fold.open);
      for (const fold of folds) fold.open = open;
    },
    c: copyLink,
    t: flipTheme,
    '/': () => $('search').focus(),
    '?': () => $('help').showModal(),
    Escape: clear,
  };
  const press = (event) => {
    const typing = event.target.closest?.('input:not([type="checkbox"]), textarea, select, dialog');
    if (typing && event.key === 'Escape' && !event.target.closest('dialog')) event.target.blur();
    if (typing || event.ctrlKey || event.metaKey || event.altKey || $('help').open) return;
    const act = keys[event.key];
    if (!act) return;
    event.preventDefault();
    act();
  };
  addEventListener('keydown', press, { signal });
  $('next').addEventListener('click', () => go(1));
  $('previous').addEventListener('click', () => go(-1));
  $('help-open').addEventListener('click', () => $('help').showModal());

  filter();
  follow();
  root.dataset.ready = 'yes';
};
if (document.getElementById('changes')) globalThis.draftwatchReport();
