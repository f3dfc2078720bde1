//! What renderers make of a report.

mod json;
mod sample;
mod text;
