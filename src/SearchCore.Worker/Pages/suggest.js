// Suggestions under a search box, as the combobox pattern of WAI-ARIA 1.2 wants them: the focus stays in the box, the arrow keys walk the list.

// A pause this long while typing is worth a question.
const pause = 80;

/**
 * Attaches a list of suggestions to a box.
 * @param {object} parts
 * @param {HTMLInputElement} parts.input The box, with role "combobox".
 * @param {HTMLElement} parts.list The list, with role "listbox".
 * @param {(text: string, signal: AbortSignal) => Promise<{suggestions: {text: string}[]}>} parts.ask Asks the server.
 * @param {(suggestion: object) => (Node|string)[]} parts.render Makes the content of an option.
 * @param {(text: string) => void} parts.choose Is called with the text of the option that was chosen.
 * @param {(count: number) => void} parts.announce Says to those who do not see the list how long it is.
 */
export function attachSuggestions({ input, list, ask, render, choose, announce }) {
  let texts = [], active = -1, timer = 0, running = null;

  function close() {
    clearTimeout(timer);
    running?.abort();
    texts = [];
    active = -1;
    list.hidden = true;
    list.replaceChildren();
    input.setAttribute("aria-expanded", "false");
    input.removeAttribute("aria-activedescendant");
    announce(0);
  }

  function show(suggestions) {
    texts = suggestions.map(suggestion => suggestion.text);
    active = -1;
    input.removeAttribute("aria-activedescendant");
    list.replaceChildren(...suggestions.map((suggestion, index) => {
      const option = document.createElement("li");
      option.id = `${list.id}-${index}`;
      option.role = "option";
      option.ariaSelected = "false";
      option.append(...render(suggestion));
      return option;
    }));
    list.hidden = texts.length === 0;
    input.setAttribute("aria-expanded", String(!list.hidden));
    announce(texts.length);
  }

  function activate(index) {
    list.children[active]?.setAttribute("aria-selected", "false");
    // Past either end lies the box itself.
    active = index < -1 ? texts.length - 1 : index >= texts.length ? -1 : index;
    const option = list.children[active];
    if (!option)
      return input.removeAttribute("aria-activedescendant");
    option.setAttribute("aria-selected", "true");
    option.scrollIntoView({ block: "nearest" });
    input.setAttribute("aria-activedescendant", option.id);
  }

  function pick(index) {
    const text = texts[index];
    close();
    choose(text);
  }

  async function update() {
    const text = input.value.trimStart();
    running?.abort();
    if (!text)
      return close();
    const own = running = new AbortController();
    try {
      const { suggestions } = await ask(text, own.signal);
      if (running === own && !own.signal.aborted && document.activeElement === input)
        show(suggestions);
    } catch {
      // Suggestions are a help; without them the search itself says what is wrong.
      if (running === own)
        close();
    }
  }

  input.addEventListener("input", () => {
    clearTimeout(timer);
    timer = setTimeout(update, pause);
  });

  input.addEventListener("keydown", event => {
    if (event.isComposing || list.hidden)
      return;
    if (event.key === "ArrowDown")
      activate(active + 1);
    else if (event.key === "ArrowUp")
      activate(active - 1);
    else if (event.key === "Enter" && active >= 0)
      pick(active);
    else if (event.key === "Escape")
      close();
    else
      return;
    event.preventDefault();
  });

  input.addEventListener("blur", close);

  // The box must not lose the focus before the click arrives.
  list.addEventListener("mousedown", event => event.preventDefault());
  list.addEventListener("click", event => {
    const index = [...list.children].indexOf(event.target.closest("li"));
    if (index >= 0)
      pick(index);
  });

  return { close };
}
