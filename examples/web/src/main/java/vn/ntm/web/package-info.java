/** A web service of Spring Boot 3 on the library: what a program of its users may look like. */
@NullMarked
package vn.ntm.web;

import org.jspecify.annotations.NullMarked;
