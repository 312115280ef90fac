/** What one line of requires gives. */
module consumer {
    requires vn.ntm.io;
}
