// What stands on the page, as a reader sees it: each piece of text with its colors, and what sticks out.
// Nothing of the mail program is asked: only computed style and boxes, so that it also holds where axe has no opinion.
(() => {
  const canvas = matchMedia("(prefers-color-scheme: dark)").matches && document.querySelector("meta[name=color-scheme]")
    ? [18, 18, 18, 1] : [255, 255, 255, 1];
  const parsed = (color) => {
    const [r, g, b, a = 1] = color.match(/[\d.]+/g).map(Number);
    return [r, g, b, a];
  };
  const over = (top, below) => [0, 1, 2].map((i) => top[i] * top[3] + below[i] * (1 - top[3])).concat(1);
  const behind = (element) => {
    const layers = [];
    for (let one = element; one; one = one.parentElement) {
      const color = parsed(getComputedStyle(one).backgroundColor);
      if (color[3]) layers.push(color);
      if (color[3] === 1) break;
    }
    return layers.reduceRight((below, top) => over(top, below), canvas);
  };
  const luminance = (color) => {
    const [r, g, b] = color.map((part) => {
      const c = part / 255;
      return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const contrast = (a, b) => {
    const [high, low] = [luminance(a), luminance(b)].sort((x, y) => y - x);
    return (high + 0.05) / (low + 0.05);
  };
  const shown = (element) => element.checkVisibility({ opacityProperty: true, visibilityProperty: true });
  // shortcuts are left out on paper, and small print on a phone where there is a style sheet to say so
  const mayHide = [matchMedia("print").matches && ".noprint", innerWidth <= 480 && ".hide"].filter(Boolean).join();
  const lost = [], faint = [], wide = [], small = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const words = node.data.replace(/[\s\u00a0]+/g, " ").trim(), holder = node.parentElement;
    if (!words || holder.closest("style,[aria-hidden=true]")) continue;
    range.selectNodeContents(node);
    const boxes = [...range.getClientRects()].filter((box) => box.width > 0.5 && box.height > 0.5);
    if (!shown(holder) || !boxes.length) {
      if (!mayHide || !holder.closest(mayHide)) lost.push(words.slice(0, 60));
      continue;
    }
    const style = getComputedStyle(holder), back = behind(holder);
    const ratio = contrast(over(parsed(style.color), back), back);
    if (ratio < 4.5) faint.push(`${ratio.toFixed(2)} ${style.color}: ${words.slice(0, 40)}`);
    if (parseFloat(style.fontSize) < 13) small.push(`${style.fontSize}: ${words.slice(0, 40)}`);
    if (boxes.some((box) => box.right > innerWidth + 0.5 || box.left < -0.5)) wide.push(words.slice(0, 60));
  }
  for (const element of document.body.querySelectorAll("table,td,th,p,h1,h2,a")) {
    const box = element.getBoundingClientRect();
    if (box.width && (box.right > innerWidth + 0.5 || box.left < -0.5)) wide.push(element.tagName);
  }
  if (document.documentElement.scrollWidth > innerWidth) wide.push(`page: ${document.documentElement.scrollWidth}`);
  return { lost, faint, wide, small };
})()
