// Knows where a popup belongs: next to what opened it and inside the window.

const GAP = 6;
const EDGE = 8;

/** Put a fixed popup below its anchor, or above when there is more room. */
export function float(popup, anchor, { wide = false } = {}) {
  const box = anchor.getBoundingClientRect();
  if (wide) popup.style.minWidth = `${box.width}px`;
  popup.style.maxHeight = "";
  const size = popup.getBoundingClientRect();
  const below = window.innerHeight - box.bottom - GAP - EDGE;
  const above = box.top - GAP - EDGE;
  const up = size.height > below && above > below;
  const room = Math.max(120, up ? above : below);
  const height = Math.min(size.height, room);
  if (size.height > room) popup.style.maxHeight = `${room}px`;
  popup.style.top = `${Math.max(EDGE, up ? box.top - GAP - height : box.bottom + GAP)}px`;
  popup.style.left = `${Math.max(EDGE, Math.min(box.left, window.innerWidth - size.width - EDGE))}px`;
}
