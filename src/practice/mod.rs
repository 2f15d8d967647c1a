//! The local Bob: a model of the vendor for demo, rehearsal and tests.
