//! What `discover` makes of trees of manifests and sources.

mod bare;
mod features;
mod layout;
mod odd;
mod test_support;
mod tree;
