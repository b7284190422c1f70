// Knows pictures and files: those of the sandbox are shown, those of other hosts are named and linked, never fetched.

import { h, icon } from "./dom.js";

function address({ image_url: url, slack_file: file }) {
  return url ?? file?.url ?? (file?.id ? `/files/${encodeURIComponent(file.id)}/image` : "");
}

const isOwn = (url) => new URL(url, location.href).origin === location.origin;

export function picture(element, style) {
  const url = address(element);
  const label = element.alt_text ?? "";
  let own = false;
  try {
    own = Boolean(url) && isOwn(url);
  } catch {
    return h("span", { class: "unknown" }, "cannot draw an image without an address");
  }
  if (own) return h("img", { class: style, src: url, alt: label, loading: "lazy" });
  const outside = { class: `picture-outside ${style}`, href: url, target: "_blank", rel: "noopener noreferrer", title: url, "aria-label": `Image: ${label}` };
  return h("a", outside, icon("image"), h("span", {}, label || "Image"));
}

const size = (length) => (length < 1024 ? `${length} bytes` : `${(length / 1024).toFixed(1)} kB`);

export function fileCard(file) {
  const isImage = /\.(png|jpe?g|gif|webp|svg)$/i.test(file.name);
  const own = new URL(file.url, location.href).origin === location.origin;
  return h(
    "div",
    { class: "file" },
    isImage && own && h("img", { class: "image-block", src: file.url, alt: file.alt_txt || file.title || file.name, loading: "lazy" }),
    h("a", { class: "file-card", href: file.url, download: file.name }, icon("file"), h("span", {}, h("b", {}, file.title || file.name), h("small", {}, `${file.name} · ${size(file.length)}`))),
  );
}
