//! battery 0.7.8: what starship-battery was forked from, which has the same.

pub use starship_battery::*;
