//! prettytable-rs 0.10.0. A table is printed to the terminal, or to what it is given.

use std::io::{Error, Write};
#[derive(Clone, Debug)] pub struct Cell;
impl Cell {
    pub fn new(string: &str) -> Cell {}
    pub fn with_style(self, attr: Attr) -> Cell {}
    pub fn style_spec(self, spec: &str) -> Cell {}
}
#[derive(Clone, Debug, Default)] pub struct Row;
impl Row {
    pub fn new(cells: Vec<Cell>) -> Row {}
    pub fn empty() -> Row {}
    pub fn add_cell(&mut self, cell: Cell) {}
    pub fn len(&self) -> usize {}
}
#[derive(Clone, Debug, Default)] pub struct Table;
impl Table {
    pub fn new() -> Table {}
    pub fn init(rows: Vec<Row>) -> Table {}
    pub fn set_format(&mut self, format: format::TableFormat) {}
    pub fn set_titles(&mut self, titles: Row) {}
    pub fn add_row(&mut self, row: Row) -> &mut Row {}
    pub fn add_empty_row(&mut self) -> &mut Row {}
    pub fn len(&self) -> usize {}
    pub fn print<T: Write>(&self, out: &mut T) -> Result<usize, Error> { let b: &[u8]; out.write_all(b) }
    pub fn print_html<T: Write>(&self, out: &mut T) -> Result<(), Error> { let b: &[u8]; out.write_all(b) }
    #[blocking(stdio)] pub fn print_tty(&self, force_colorize: bool) -> Result<usize, Error> {}
    #[blocking(stdio)] pub fn printstd(&self) {}
    pub fn to_string(&self) -> String {}
}
pub mod format { #[derive(Clone, Copy, Debug)] pub struct TableFormat; }
