//! The attributes of blockcheck.
