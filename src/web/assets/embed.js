// <script src=".../assets/embed.js" data-matter="chnv-parole" async></script>
(() => {
  const script = document.currentScript;
  if (!script?.dataset.matter) return;
  const frame = document.createElement('iframe');
  frame.src = new URL(`/embed/m/${encodeURIComponent(script.dataset.matter)}`, script.src).href;
  frame.title = script.dataset.title ?? 'Court Crier: what happened last';
  frame.loading = 'lazy';
  frame.width = '100%';
  frame.height = script.dataset.height ?? '420';
  frame.style.border = '0';
  frame.setAttribute('sandbox', 'allow-popups allow-popups-to-escape-sandbox');
  // Nothing in the head is shown: a script that stands there shows its frame at the end of the page.
  if (!script.closest('head')) script.after(frame);
  else if (document.body) document.body.append(frame);
  else addEventListener('DOMContentLoaded', () => document.body.append(frame), { once: true });
})();
