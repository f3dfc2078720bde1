//! What renderers make of a report.

mod documents;
mod json;
mod sample;
mod text;
