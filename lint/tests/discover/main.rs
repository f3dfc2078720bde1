//! What `discover` makes of trees of manifests and sources.

mod bare;
mod features;
mod layout;
mod odd;
mod tree;
