// The other maps that the same server has.
import { openDialog } from "./dialogs.js";
import { html } from "./dom.js";

/** Shows all maps of the folder, to go to another. */
export async function chooseMap(editing) {
  const { page } = editing;
  const response = await fetch(`../maps?language=${page.tags[0]}`);
  const { maps } = await response.json();
  const item = ({ name, title, about, isWrong }) => {
    const isThis = location.pathname.endsWith(`/${name}/`);
    const link = html("a", { href: `../${name}/`, dir: "auto", "aria-current": isThis ? "page" : null }, title);
    return html(isWrong ? "li.wrong" : "li", link, html("p.more", about));
  };
  openDialog(page.words, editing.of("mapsLong"), [html("ul#maps", maps.map(item))]);
}
