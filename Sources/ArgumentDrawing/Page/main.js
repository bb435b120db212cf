// Starts a page in which a map is read.
import { startQuestions } from "./ask.js";
import { sayWhatIsMissing } from "./dom.js";
import { Page } from "./page.js";

const data = JSON.parse(document.getElementById("data").textContent);
startQuestions(data)
  .then((ask) => new Page(data, ask))
  .catch(sayWhatIsMissing);
