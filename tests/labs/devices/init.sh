#!/bin/busybox sh
# First process of the guest: mounts the host's root read-only with a throw-away layer on top,
# runs one Python program in it and powers off. Placeholders in @ signs are filled by initramfs.py.
export PATH=/bin
/bin/busybox --install -s /bin
mkdir -p /proc /sys /dev /host /cow /new
mount -t proc proc /proc
mount -t sysfs sysfs /sys
mount -t devtmpfs devtmpfs /dev
while read -r module; do
    insmod "/modules/$module" || echo "lab: insmod $module failed"
done < /modules.order
options=trans=virtio,version=9p2000.L,msize=512000
mount -t 9p -o $options,ro,cache=loose host /host || echo "lab: no host root"
mount -t tmpfs -o size=1g cow /cow
mkdir -p /cow/upper /cow/work
mount -t overlay -o lowerdir=/host,upperdir=/cow/upper,workdir=/cow/work overlay /new ||
    echo "lab: no overlay"
mkdir -p /new/lab /new/proc /new/sys /new/dev /new/run
mount -t 9p -o $options,cache=none results /new/lab || echo "lab: no place for results"
for folder in proc sys dev; do mount --move /$folder /new/$folder; done
mkdir -p /new/dev/shm /new/dev/pts
mount -t tmpfs tmpfs /new/dev/shm
mount -t devpts devpts /new/dev/pts
mount -t tmpfs tmpfs /new/run
mkdir -p -m 700 /new/run/user
mkdir -p -m 777 /new/run/home
ip link set lo up
chroot /new /bin/sh /lab/start.sh > /new/dev/ttyS1 2>&1
echo $? > /new/lab/exit_code
sync
poweroff -f
