//! Tests of reading.

mod bodies;
mod expansion;
mod files;
mod items;
mod later;
mod macros;
mod nesting;
mod show;
mod soup;
mod texts;
