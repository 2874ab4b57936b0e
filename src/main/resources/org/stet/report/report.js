// Filters, pages, keys, and texts side by side. Without it the report is one long page that can be read from top to bottom.
'use strict';
document.documentElement.classList.add('js');

document.addEventListener('DOMContentLoaded', () => {
  const PAGE = 100;
  const byId = id => document.getElementById(id);
  const items = [...byId('list').children];
  const texts = [...byId('checked').querySelectorAll(':scope > .item')];
  const help = byId('help');
  let shown = items;    // those that pass the filter
  let page = [];        // those that stand there
  let chosen = null;
  let turn = 0;         // how often the evidence of the chosen one was asked for
  let lit = [];         // marks of the chosen one
  let printing = false;
  const copies = new Map();  // texts shown beside, by their numbers

  // What a noscript element holds is our own markup, in which all text was escaped. The parser runs nothing.
  const parsed = asleep => [...new DOMParser().parseFromString(asleep.textContent, 'text/html').body.childNodes];
  const asleep = item => item.firstElementChild.localName === 'noscript';

  function wake(item) {
    if (asleep(item)) {
      item.firstElementChild.replaceWith(...parsed(item.firstElementChild));
    }
    return item.firstElementChild;
  }

  // ---- the list

  function showPage(number) {
    page.forEach(item => { item.hidden = true; });
    page = shown.slice(number * PAGE, (number + 1) * PAGE);
    page.forEach(item => {
      item.hidden = false;
      wake(item).open = item === chosen;
    });
    const pages = Math.ceil(shown.length / PAGE);
    byId('pager').hidden = pages < 2;
    byId('page').textContent = `Page ${number + 1} of ${pages}`;
    byId('previous').disabled = number === 0;
    byId('next').disabled = number + 1 >= pages;
    byId('pager').dataset.number = number;
  }

  function turnPage(by) {
    showPage(Number(byId('pager').dataset.number) + by);
    byId('findings').scrollTop = 0;
    choose(page[0], true);
  }

  const field = name => byId('findings').querySelector(`select[name=${name}]`);

  function filter() {
    const levels = new Set([...document.querySelectorAll('input[name=level]:checked')].map(box => box.value));
    const rule = field('rule').value;
    const text = field('document').value;
    const standing = field('standing').value;
    shown = items.filter(({dataset}) => levels.has(dataset.level) && (!rule || dataset.rule === rule) && (!text || dataset.document === text)
      && (!standing || dataset.state === standing || 'waived' in dataset === (standing === 'waived') && !['new', 'unchanged'].includes(standing)));
    const all = items.length === 1 ? '1 finding' : `${items.length} findings`;
    byId('count').textContent = shown.length === items.length ? all : `${shown.length} of ${all}`;
    if (chosen && !shown.includes(chosen)) {
      light([]);
      chosen = null;
    }
    showPage(0);
  }

  function unfilter() {
    document.querySelectorAll('input[name=level]').forEach(box => { box.checked = true; });
    ['rule', 'document', 'standing'].forEach(name => { field(name).value = ''; });
    filter();
  }

  // ---- the texts

  // Within a column that scrolls, to where it can be seen; a page of one column stays where it is unless asked.
  function reveal(pane, element, jump) {
    if (getComputedStyle(pane).overflowY === 'auto') {
      pane.scrollTop += element.getBoundingClientRect().top - pane.getBoundingClientRect().top - pane.clientHeight / 4;
    } else if (jump) {
      element.scrollIntoView({block: 'center'});
    }
  }

  function showChecked(number) {
    texts.forEach(item => { item.hidden = item.id !== 'd' + number; });
    wake(byId('d' + number));
    const picker = byId('checked-document');
    if (picker) {
      picker.value = number;
    }
  }

  // A copy, as the same text may stand in both columns; its ids are its own.
  function copied(number) {
    const item = byId('d' + number);
    const copy = document.createElement('div');
    copy.className = 'copy';
    copy.append(...(asleep(item) ? parsed(item.firstElementChild) : [item.firstElementChild.cloneNode(true)]));
    copy.querySelectorAll('.chosen').forEach(mark => mark.classList.remove('chosen'));
    copy.querySelectorAll('[id]').forEach(element => { element.id = 'b-' + element.id; });
    copy.firstElementChild.setAttribute('aria-labelledby', 'b-t' + number);
    return copy;
  }

  function showBeside(number) {
    byId('beside-document').value = number;
    if (!copies.has(String(number))) {
      copies.set(String(number), copied(number));
      byId('beside').append(copies.get(String(number)));
    }
    copies.forEach((copy, other) => { copy.hidden = other !== String(number); });
  }

  function marks(place, prefix) {
    const found = [];
    for (let piece = Number(place.dataset.from); piece <= Number(place.dataset.to); piece++) {
      found.push(byId(`${prefix}d${place.dataset.document}s${piece}`));
    }
    return found.filter(mark => mark);
  }

  function light(found) {
    lit.forEach(mark => mark.classList.remove('chosen'));
    lit = found;
    lit.forEach(mark => mark.classList.add('chosen'));
  }

  const places = item => [...item.querySelectorAll('a.place')];

  // Shows the words of the finding in one column and a place it is held against in the other.
  function showTexts(item, other, jumpTo) {
    const [own, ...others] = places(item);
    let found = [];
    if (own && byId('d' + own.dataset.document).closest('#checked')) {
      showChecked(own.dataset.document);
      found = marks(own, '');
      if (found[0]) {
        reveal(byId('checked'), found[0], jumpTo === own);
      }
    }
    if (other) {
      showBeside(other.dataset.document);
      const there = marks(other, 'b-');
      others.filter(place => place !== other && place.dataset.document === other.dataset.document).forEach(place => found.push(...marks(place, 'b-')));
      found.push(...there);
      if (there[0]) {
        reveal(byId('beside'), there[0], jumpTo === other);
      }
    }
    light(found);
  }

  function openPlace(place) {
    const item = place.closest('#list > .item');
    const [own, ...others] = places(item);
    choose(item, false);
    showTexts(item, place === own ? others[0] : place, place);
    const mark = marks(place, place === own ? '' : 'b-')[0];
    if (mark) {
      mark.tabIndex = -1;
      mark.focus({preventScroll: true});
    }
  }

  // ---- choosing

  function choose(item, focus) {
    if (chosen !== item) {
      if (chosen) {
        const before = chosen.firstElementChild;
        before.open = false;
        before.classList.remove('chosen');
        before.firstElementChild.removeAttribute('aria-current');
      }
      if (!shown.includes(item)) {
        unfilter();
      }
      if (!page.includes(item)) {
        showPage(Math.floor(shown.indexOf(item) / PAGE));
      }
      chosen = item;
      turn = 0;
      const finding = wake(item);
      finding.open = true;
      finding.classList.add('chosen');
      finding.firstElementChild.setAttribute('aria-current', 'true');
      showTexts(item, places(item)[1], null);
    }
    if (focus) {
      item.querySelector('summary').focus({preventScroll: true});
      reveal(byId('findings'), item, true);
    }
  }

  function step(by) {
    const next = chosen ? shown.indexOf(chosen) + by : 0;
    if (next >= 0 && next < shown.length) {
      choose(shown[next], true);
    }
  }

  function evidence() {
    const all = chosen ? places(chosen) : [];
    if (all.length > 0) {
      openPlace(all.length === 1 ? all[0] : all[1 + turn++ % (all.length - 1)]);
    }
  }

  // ---- what readers do

  byId('list').addEventListener('toggle', event => {
    const item = event.target.parentElement;
    if (!printing && event.target.open && item.parentElement === byId('list') && item !== chosen) {
      choose(item, false);
    }
  }, true);

  document.addEventListener('click', event => {
    const to = event.target.closest('a.place, a.reference, .document mark[data-number]');
    if (!to || to.localName === 'mark' && !getSelection().isCollapsed) {
      return;
    }
    event.preventDefault();
    if (to.matches('.place')) {
      openPlace(to);
    } else {
      choose(items[to.dataset.number - 1], true);
    }
  });

  const keys = {
    j: () => step(1),
    k: () => step(-1),
    o: evidence,
    '/': () => document.querySelector('input[name=level]').focus(),
    f: () => document.querySelector('input[name=level]').focus(),
    '?': () => help.showModal(),
  };

  document.addEventListener('keydown', event => {
    const {key, target} = event;
    if (event.ctrlKey || event.metaKey || event.altKey || help.open) {
      return;
    }
    if (key === 'Escape' && chosen) {
      choose(chosen, true);
    } else if (key === 'Enter' && chosen && chosen.firstElementChild.open
        && (target === chosen.querySelector('summary') || !target.closest('a, button, summary, select, input'))) {
      event.preventDefault();
      evidence();
    } else if (byId('single').checked && !target.closest('select') && keys[key]) {
      event.preventDefault();
      keys[key]();
    }
  });

  document.querySelectorAll('input[name=level], #findings select').forEach(control => control.addEventListener('change', filter));
  byId('previous').addEventListener('click', () => turnPage(-1));
  byId('next').addEventListener('click', () => turnPage(1));
  byId('keys').addEventListener('click', () => help.showModal());
  byId('close').addEventListener('click', () => help.close());
  byId('beside-document').addEventListener('change', event => showBeside(event.target.value));
  byId('checked-document')?.addEventListener('change', event => showChecked(event.target.value));
  window.addEventListener('hashchange', fromAddress);

  // On paper stands every finding that passes the filter, and every text that one of them is in.
  window.addEventListener('beforeprint', () => {
    printing = true;
    const needed = new Set(shown.map(item => 'd' + item.dataset.document));
    texts.forEach(item => {
      if (needed.has(item.id)) {
        wake(item);
        item.hidden = false;
      }
    });
    shown.forEach(item => {
      item.hidden = false;
      wake(item).open = true;
    });
  });

  window.addEventListener('afterprint', () => {
    const number = Number(byId('pager').dataset.number);
    shown.forEach(item => { item.hidden = true; });
    showPage(number);
    texts.forEach(item => { item.hidden = asleep(item) || item.id !== 'd' + (chosen ? chosen.dataset.document : texts[0].id.slice(1)); });
    setTimeout(() => { printing = false; });
  });

  function fromAddress() {
    const item = byId(decodeURIComponent(location.hash.slice(1)));
    if (item && items.includes(item)) {
      choose(item, true);
      return true;
    }
    return false;
  }

  // ---- the beginning

  document.querySelectorAll('.controls').forEach(controls => { controls.hidden = false; });
  items.slice(PAGE).forEach(item => { item.hidden = true; });
  page = items.slice(0, PAGE);
  texts.slice(1).forEach(item => { item.hidden = true; });
  const beside = byId('beside-document');
  if (beside.options.length > 0) {
    showBeside(beside.options[Math.min(1, beside.options.length - 1)].value);
  }
  filter();
  if (!fromAddress() && items.length > 0) {
    choose(items[0], false);
  }
  performance.mark('stet-ready');
});
