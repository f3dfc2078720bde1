//! enum_dispatch 0.3.13.

#[attribute_macro(dispatch)] pub fn enum_dispatch() {}
