//! comfy-table 8.0.1. A table is text; nothing is printed.

#[derive(Clone, Debug)] pub struct Cell;
impl Cell { pub fn new<T: ToString>(content: T) -> Self {} }
#[derive(Clone, Debug, Default)] pub struct Row;
#[derive(Clone, Debug, Default)] pub struct Table;
impl Table {
    pub fn new() -> Self {}
    pub fn set_header<T: Into<Row>>(&mut self, row: T) -> &mut Self {}
    pub fn add_row<T: Into<Row>>(&mut self, row: T) -> &mut Self {}
    pub fn add_rows<I>(&mut self, rows: I) -> &mut Self {}
    pub fn load_preset(&mut self, preset: &str) -> &mut Self {}
    pub fn set_width(&mut self, width: u16) -> &mut Self {}
    pub fn set_content_arrangement(&mut self, arrangement: ContentArrangement) -> &mut Self {}
    pub fn trim_fmt(&self) -> String {}
    pub fn row_count(&self) -> usize {}
    pub fn is_empty(&self) -> bool {}
}
#[derive(Clone, Copy, Debug)] pub enum ContentArrangement { Disabled, Dynamic, DynamicFullWidth }
impl std::fmt::Display for Table {}
