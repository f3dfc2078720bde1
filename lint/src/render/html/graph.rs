//! Which async code reaches what blocks, and through which calls: a drawing in columns, from async contexts on the left
//! to what blocks on the right.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use crate::render::View;
use crate::render::markup::escape;
use crate::report::Finding;

/// How many calls are drawn: more is a knot that nobody follows.
const EDGES: usize = 150;

/// Sizes in pixels.
const COLUMN: usize = 280;
const ROW: usize = 26;
const BOX: usize = 220;

/// How many characters of a name fit into a box.
const LETTERS: usize = 29;

/// A box.
struct Node {
    name: String,
    /// Where it is and what leads there.
    title: String,
    column: usize,
    row: usize,
    class: &'static str,
    link: Option<usize>,
}

/// Boxes and the calls between them.
#[derive(Default)]
struct Graph {
    nodes: Vec<Node>,
    places: BTreeMap<(bool, String), usize>,
    edges: BTreeSet<(usize, usize)>,
}

/// The drawing for some findings, each with the number of its section; nothing for none.
pub(super) fn graph(view: View<'_>, findings: &[(usize, &Finding)]) -> String {
    let mut graph = Graph::default();
    let mut drawn = 0;
    for (number, finding) in findings {
        if EDGES < graph.edges.len() {
            break;
        }
        graph.add(view, *number, finding);
        drawn += 1;
    }
    if drawn == 0 {
        return String::new();
    }
    graph.settle();
    let mut text = String::from("<details class=\"graph\"><summary>Call chains as a graph</summary>\n");
    if drawn < findings.len() {
        // Writing to a String does not fail.
        let _ = writeln!(text, "<p>The first {drawn} of {} findings.</p>", findings.len());
    }
    text + &graph.drawing() + "</details>"
}

impl Graph {
    fn add(&mut self, view: View<'_>, number: usize, finding: &Finding) {
        let place = view.shown_place(finding.file, finding.context.span);
        let name = if finding.context.name.is_empty() { "async code" } else { &finding.context.name };
        let mut from = self.node((true, place.clone()), name, &format!("{name}, {place}"), "context");
        self.nodes[from].link.get_or_insert(number);
        let names = std::iter::once(&finding.callee).chain(finding.chain.iter().map(|step| &step.callee));
        for (column, name) in (1..).zip(names) {
            let to = self.node((false, name.clone()), name, name, "helper");
            self.nodes[to].column = self.nodes[to].column.max(column);
            if from != to {
                self.edges.insert((from, to));
            }
            from = to;
        }
        self.nodes[from].class = "root";
    }

    fn node(&mut self, key: (bool, String), name: &str, title: &str, class: &'static str) -> usize {
        *self.places.entry(key).or_insert_with(|| {
            let title = title.to_owned();
            self.nodes.push(Node { name: name.to_owned(), title, column: 0, row: 0, class, link: None });
            self.nodes.len() - 1
        })
    }

    /// Gives each box its column and row. What blocks stands in the last column; boxes stand near to those that they
    /// are connected with.
    fn settle(&mut self) {
        let last = self.nodes.iter().map(|node| node.column).max().unwrap_or_default();
        for node in self.nodes.iter_mut().filter(|node| node.class == "root") {
            node.column = last;
        }
        let mut columns: Vec<Vec<usize>> = vec![Vec::new(); last + 1];
        for (place, node) in self.nodes.iter_mut().enumerate() {
            node.row = columns[node.column].len();
            columns[node.column].push(place);
        }
        let mut neighbours = vec![Vec::new(); self.nodes.len()];
        for &(from, to) in &self.edges {
            neighbours[from].push(to);
            neighbours[to].push(from);
        }
        for round in 0..4 {
            let order: Vec<usize> = if round % 2 == 0 {
                (0..columns.len()).rev().collect()
            } else {
                (0..columns.len()).collect()
            };
            for column in order {
                let middle = |&place: &usize| {
                    let rows: Vec<usize> =
                        neighbours[place].iter().map(|&other| self.nodes[other].row).collect();
                    rows.iter().sum::<usize>() * 1_000 / rows.len().max(1)
                };
                columns[column].sort_by_cached_key(middle);
                for (row, &place) in columns[column].iter().enumerate() {
                    self.nodes[place].row = row;
                }
            }
        }
    }

    fn drawing(&self) -> String {
        let columns = self.nodes.iter().map(|node| node.column + 1).max().unwrap_or_default();
        let rows = self.nodes.iter().map(|node| node.row + 1).max().unwrap_or_default();
        let (width, height) = (columns * COLUMN, rows * ROW + 10);
        let mut text = format!(
            "<div class=\"view\"><svg width=\"{width}\" height=\"{height}\" role=\"img\" \
             aria-label=\"Calls from async code to what blocks\">\n"
        );
        for &(from, to) in &self.edges {
            let (x, y) = self.corner(from);
            let (to_x, to_y) = self.corner(to);
            let (x, y, to_y) = (x + BOX, y + ROW / 2 - 2, to_y + ROW / 2 - 2);
            let bend = (COLUMN - BOX) / 2;
            let _ = writeln!(
                text,
                "<path d=\"M{x} {y}C{} {y} {} {to_y} {to_x} {to_y}\"/>",
                x + bend,
                to_x.saturating_sub(bend)
            );
        }
        for (place, node) in self.nodes.iter().enumerate() {
            let (x, y) = self.corner(place);
            let shown = format!(
                "<g class=\"{}\"><title>{}</title><rect x=\"{x}\" y=\"{y}\" width=\"{BOX}\" height=\"{}\" rx=\"3\"/>\
                 <text x=\"{}\" y=\"{}\">{}</text></g>",
                node.class,
                escape(&node.title),
                ROW - 5,
                x + 6,
                y + ROW - 11,
                escape(&end(&node.name)),
            );
            let _ = match node.link {
                Some(number) => writeln!(text, "<a href=\"#f{number}\">{shown}</a>"),
                None => writeln!(text, "{shown}"),
            };
        }
        text + "</svg></div>\n"
    }

    fn corner(&self, place: usize) -> (usize, usize) {
        let node = &self.nodes[place];
        (node.column * COLUMN + 2, node.row * ROW + 5)
    }
}

/// A name as far as it fits; its end says most.
fn end(name: &str) -> String {
    let letters = name.chars().count();
    if letters <= LETTERS {
        return name.to_owned();
    }
    let kept: String = name.chars().skip(letters - LETTERS + 1).collect();
    format!("…{kept}")
}
