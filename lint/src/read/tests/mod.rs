//! Tests of reading.

mod nesting;
