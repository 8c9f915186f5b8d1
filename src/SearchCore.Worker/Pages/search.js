// The search page. What the server sends is text and only ever becomes text: nothing here writes HTML.

import { attachSuggestions } from "./suggest.js";

const pageSize = 10;
const keyName = "searchcore-key";

const $ = id => document.getElementById(id);
const form = $("form"), query = $("query"), message = $("message"), variants = $("variants"), hits = $("hits");
const pages = $("pages"), view = $("document"), keyForm = $("key-form"), key = $("key"), status = $("status");

let latest = 0;

/** Makes an element with properties and children. */
function make(tag, properties = {}, ...children) {
  const element = Object.assign(document.createElement(tag), properties);
  element.append(...children);
  return element;
}

/** Text in which the matched stretches are marked; a hyphen or space between two of them belongs to the name. */
function marked(segments) {
  const parts = [];
  for (const [index, { text, isMatch }] of segments.entries()) {
    const last = parts.at(-1);
    const joins = text.length === 1 && index < segments.length - 1;
    if ((isMatch || joins) && last instanceof Element)
      last.append(text);
    else
      parts.push(isMatch ? make("mark", {}, text) : text);
  }
  return parts;
}

const count = (number, one, many) => `${number.toLocaleString()} ${number === 1 ? one : many}`;

function address(parameters) {
  const search = new URLSearchParams(Object.entries(parameters).filter(([, value]) => value));
  return `/?${search}`;
}

async function ask(path, options = {}) {
  const secret = sessionStorage.getItem(keyName);
  const response = await fetch(path, secret ? { ...options, headers: { "X-Api-Key": secret } } : options);
  const answer = await response.json();
  if (!response.ok)
    throw Object.assign(new Error(answer.detail), { status: response.status });
  return answer;
}

function say(text, ...more) {
  message.className = "";
  message.replaceChildren(text, ...more);
}

function clear() {
  for (const element of [variants, pages, view, keyForm])
    element.hidden = true;
  hits.replaceChildren();
}

function complain(error) {
  clear();
  message.className = "wrong";
  message.textContent = error instanceof TypeError ? "The server does not answer. Is it running?" : error.message;
  keyForm.hidden = error.status !== 401;
  if (!keyForm.hidden)
    key.focus();
}

function showSummary(answer, page) {
  const time = `${answer.elapsedMilliseconds.toLocaleString(undefined, { maximumFractionDigits: 1 })} ms`;
  const notes = answer.diagnostics.map(({ message }) => make("small", {}, message));
  if (answer.isPartial)
    notes.push(make("small", {}, "The search took too long and was ended; there may be more."));
  if (answer.didYouMean)
    notes.push(make("small", { className: "meant" }, "Did you mean ",
      make("a", { href: address({ q: answer.didYouMean }), dir: "auto" }, answer.didYouMean), "?"));
  if (answer.total === 0)
    return say(`Nothing was found for “${answer.query}”.`, ...notes);
  const total = (answer.isTotalExact ? "" : "At least ") + count(answer.total, "document", "documents");
  say(`${total}${page > 1 ? `, page ${page}` : ""} · ${time}`, ...notes);
}

function showVariants(answer) {
  variants.hidden = answer.variants.length === 0;
  variants.querySelector("ul").replaceChildren(...answer.variants.map(variant => make("li", { title: variant.reason },
    make("b", { dir: "auto" }, variant.spelling),
    make("small", {}, `${count(variant.documents, "document", "documents")} · ${Math.floor(variant.similarity * 100)} %`))));
}

function hitElement(hit, text) {
  const about = make("p", { className: "about" }, make("bdi", {}, hit.path));
  if (hit.modified)
    about.append(` · ${new Date(hit.modified).toLocaleDateString(undefined, { dateStyle: "medium" })}`);
  if (hit.isOutdated)
    about.append(" · ", make("span", { className: "warning" }, "could not be read as it is now"));
  return make("li", {},
    make("h3", { dir: "auto" }, make("a", { href: address({ q: text, document: hit.path }) }, ...marked(hit.title))),
    about,
    ...hit.passages.map(passage => make("p", { dir: "auto" }, ...marked(passage))));
}

function showPages(answer, page) {
  const last = Math.ceil(answer.total / pageSize);
  pages.hidden = last <= 1;
  const from = Math.max(1, Math.min(page - 4, last - 8)), to = Math.min(last, from + 8);
  const link = (number, text, label) => make("a", { href: address({ q: answer.query, page: number > 1 ? number : "" }), ariaLabel: label }, text);
  const items = [];
  if (page > 1)
    items.push(link(page - 1, "‹", "Previous page"));
  for (let number = from; number <= to; number++)
    items.push(number === page ? make("span", { ariaCurrent: "page" }, `${number}`) : link(number, `${number}`, `Page ${number}`));
  if (page < last)
    items.push(link(page + 1, "›", "Next page"));
  pages.replaceChildren(...items);
}

function showDocument(answer, text) {
  const fields = Object.entries(answer.fields).flatMap(([name, value]) => [make("dt", {}, name), make("dd", {}, make("bdi", {}, value))]);
  const reason = answer.fields["failure-reason"];
  say("");
  view.replaceChildren(
    make("a", { href: address({ q: text }) }, text ? "← Back to the hits" : "← Search"),
    make("h1", { dir: "auto" }, answer.title ?? answer.path),
    make("p", { className: "about" }, make("bdi", {}, answer.path)),
    ...(reason ? [make("p", { className: "warning" }, `The file could not be read as it is now: ${reason}`)] : []),
    make("pre", { dir: "auto" }, answer.text),
    ...(answer.isCut ? [make("p", { className: "warning" }, "The text goes on; only its beginning is shown.")] : []),
    make("details", {}, make("summary", {}, "About this file"), make("dl", {}, ...fields)));
  view.hidden = false;
}

/** Shows what the address asks for. */
async function show() {
  const parameters = new URLSearchParams(location.search);
  const text = parameters.get("q") ?? "", path = parameters.get("document");
  const page = Math.max(1, Number.parseInt(parameters.get("page"), 10) || 1);
  const turn = ++latest;
  query.value = text;
  document.title = path ? `${path} · SearchCore` : text ? `${text} · SearchCore` : "SearchCore";
  try {
    if (path) {
      const answer = await ask(`/api/documents/${path.split("/").map(encodeURIComponent).join("/")}`);
      if (turn !== latest)
        return;
      clear();
      showDocument(answer, text);
    } else if (text.trim()) {
      const answer = await ask(`/api/search?${new URLSearchParams({ q: text, top: pageSize, from: (page - 1) * pageSize })}`);
      if (turn !== latest)
        return;
      clear();
      showSummary(answer, page);
      showVariants(answer);
      hits.replaceChildren(...answer.hits.map(hit => hitElement(hit, text)));
      showPages(answer, page);
    } else {
      clear();
      say("Type a name as you know it. Every spelling of it that the documents use is found, in any script.");
    }
  } catch (error) {
    if (turn === latest)
      complain(error);
  }
  showStatus();
}

async function showStatus() {
  try {
    const { documents, failures, refused } = await ask("/api/status");
    const failed = failures.length > 0 ? ` · ${count(failures.length, "file", "files")} could not be read` : "";
    status.textContent = refused ?? `${count(documents, "document", "documents")} in the index${failed}`;
    status.title = failures.slice(0, 20).map(({ path, reason }) => `${path}: ${reason}`).join("\n");
  } catch {
    status.textContent = "";
  }
}

function go(target) {
  history.pushState(null, "", target);
  scrollTo(0, 0);
  show();
}

const suggestions = attachSuggestions({
  input: query,
  list: $("suggestions"),
  announce: number => $("suggestion-count").textContent = number > 0 ? count(number, "suggestion", "suggestions") : "",
  ask: (text, signal) => ask(`/api/suggest?${new URLSearchParams({ q: text })}`, { signal }),
  render: suggestion => [
    make("span", { dir: "auto" }, ...marked(suggestion.segments)),
    make("small", { title: suggestion.reason ?? "" }, suggestion.kind === "variant" ? "other spelling" : ""),
  ],
  choose: text => go(address({ q: text })),
});

form.addEventListener("submit", event => {
  event.preventDefault();
  suggestions.close();
  go(address({ q: query.value.trim() }));
});

keyForm.addEventListener("submit", event => {
  event.preventDefault();
  sessionStorage.setItem(keyName, key.value);
  show();
});

// A link within the page needs no new page, unless it is to be opened elsewhere.
document.addEventListener("click", event => {
  const link = event.target.closest("a[href^='/']");
  if (!link || event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey)
    return;
  event.preventDefault();
  go(link.getAttribute("href"));
});

// "/" leads to the search box, as on many pages.
document.addEventListener("keydown", event => {
  if (event.key !== "/" || event.ctrlKey || event.metaKey || event.altKey || event.target.matches("input"))
    return;
  event.preventDefault();
  query.select();
});

addEventListener("popstate", show);
show();
