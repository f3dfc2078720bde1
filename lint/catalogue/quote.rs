//! `quote`: its input is code of another program.

#[opaque]
macro_rules! quote { () => {} }
#[opaque]
macro_rules! quote_spanned { () => {} }
