//! async_recursion 1: the attribute boxes an async fn's future.

#[attribute_macro] pub fn async_recursion() {}
