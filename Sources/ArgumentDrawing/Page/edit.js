// Starts a page in which a map is edited.
import { startQuestions } from "./ask.js";
import { sayWhatIsMissing } from "./dom.js";
import { Editing } from "./editing.js";
import { Page } from "./page.js";
import { OwnMap, sourceOfPage } from "./own.js";

// As it was written, before anything of it changes: what is saved is the same page with another map.
const source = sourceOfPage();
const data = JSON.parse(document.getElementById("data").textContent);
startQuestions(data)
  .then((ask) => {
    ask.reload();
    return new Page(data, ask, (page) => new Editing(page, (editing) => new OwnMap(editing, source)));
  })
  .catch(sayWhatIsMissing);
