//! Packages whose library has a name of its own, which only their manifests could tell.

const LIBRARY_NAMES: &[(&str, &str)] = &[
    ("rust-argon2", "argon2"),
    ("poppler-rs", "poppler"),
    ("prettytable-rs", "prettytable"),
    ("rust-ini", "ini"),
    ("rust-s3", "s3"),
    ("rust-crypto", "crypto"),
    ("rust-netrc", "netrc"),
    ("md-5", "md5"),
    ("kamadak-exif", "exif"),
    ("sha-1", "sha1"),
    ("loopdev-3", "loopdev"),
    ("svm-rs", "svm"),
    ("usage-lib", "usage"),
    ("xml-rs", "xml"),
];

/// The name that a package's library is known to have, where it is not the package's.
pub(crate) fn known_library_name(package: &str) -> Option<&'static str> {
    LIBRARY_NAMES.iter().find(|(known, _)| *known == package).map(|(_, name)| *name)
}
