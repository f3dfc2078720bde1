//! async_trait 0.1: the attribute leaves async fns in traits and impls as they are written.

#[attribute_macro] pub fn async_trait() {}
