// The site works without this file; it only saves a reload and a few keystrokes.
const live = document.querySelector('[data-live]');
if (live && 'EventSource' in window) {
  const stream = new EventSource(live.dataset.live);
  let count = 0;
  stream.addEventListener('change', () => {
    count += 1;
    live.hidden = false;
    live.textContent = '';
    const link = document.createElement('a');
    link.href = location.pathname;
    link.textContent = `${count} new ${count === 1 ? 'item' : 'items'}: show`;
    live.append(link);
  });
  addEventListener('pagehide', () => stream.close());
}

for (const button of document.querySelectorAll('button[data-copy]')) {
  button.hidden = false;
  button.addEventListener('click', () => {
    const text = document.getElementById(button.dataset.copy)?.textContent?.trim() ?? '';
    const words = button.textContent;
    const say = (message) => {
      button.textContent = message;
      setTimeout(() => {
        button.textContent = words;
      }, 2500);
    };
    navigator.clipboard.writeText(text).then(
      () => say('Copied'),
      () => say('Select the text and copy it'),
    );
  });
}

addEventListener('keydown', (event) => {
  const typing = event.target instanceof HTMLElement && event.target.closest('input, textarea, select');
  if (event.key !== '/' || typing || event.ctrlKey || event.metaKey || event.altKey) return;
  const box = document.querySelector('main input[type="search"]') ?? document.getElementById('quick');
  if (box) {
    event.preventDefault();
    box.focus();
  }
});

// The clock of this machine is most likely the one that the reader goes by.
const zone = document.querySelector('select[data-guess-zone]');
const here = Intl.DateTimeFormat().resolvedOptions().timeZone;
if (zone && [...zone.options].some((one) => one.value === here)) zone.value = here;

// An address may point into a folded text.
const target = location.hash ? document.getElementById(decodeURIComponent(location.hash.slice(1))) : null;
target?.closest('details')?.setAttribute('open', '');
