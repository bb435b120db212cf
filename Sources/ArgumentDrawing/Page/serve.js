// Starts a page in which a map is edited that a server keeps.
import { startQuestions } from "./ask.js";
import { sayWhatIsMissing } from "./dom.js";
import { Editing } from "./editing.js";
import { Page } from "./page.js";
import { Sync } from "./sync.js";

const data = JSON.parse(document.getElementById("data").textContent);
startQuestions(data)
  .then((ask) => {
    ask.reload();
    return new Page(data, ask, (page) => new Editing(page, (editing) => new Sync(editing, data.server), true));
  })
  .catch(sayWhatIsMissing);
